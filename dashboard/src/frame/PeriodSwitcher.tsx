import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { choices, currentPeriod, kindOf, label, type PeriodKind, plus } from "../period/period";
import { usePeriod } from "../period/use-period";
import { usePlace } from "../place/place";
import { useShortcut } from "../shortcuts/shortcuts";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";

/** Which period is shown. The browser's own lists: they open fast on old machines and well on phones. */
export function PeriodSwitcher({ kinds }: { kinds: readonly PeriodKind[] }) {
  const texts = useTexts(frame);
  const language = useLanguage();
  const [, go] = usePlace();
  const period = usePeriod(kinds);
  const kind = kindOf(period);
  const back = () => go({ period: plus(period, -1) });
  const forth = () => go({ period: plus(period, 1) });
  useShortcut("[", texts.previousPeriod, back);
  useShortcut("]", texts.nextPeriod, forth);
  return (
    <div className="switcher period-switcher" role="group" aria-label={texts.period}>
      {kinds.length > 1 && (
        <select
          aria-label={texts.periodKind}
          data-testid="period-kind"
          value={kind}
          onChange={({ target }) => go({ period: currentPeriod(target.value as PeriodKind) })}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {texts.periodKinds[each]}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="icon-button" aria-label={texts.previousPeriod} onClick={back}>
        <LeftOutlined aria-hidden />
      </button>
      <select
        aria-label={texts.period}
        data-testid="period"
        value={period}
        onChange={({ target }) => go({ period: target.value })}
      >
        {choices(currentPeriod(kind), period).map((each) => (
          <option key={each} value={each}>
            {label(each, language)}
          </option>
        ))}
      </select>
      <button type="button" className="icon-button" aria-label={texts.nextPeriod} onClick={forth}>
        <RightOutlined aria-hidden />
      </button>
    </div>
  );
}
