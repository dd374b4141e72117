import { Link } from "react-router";
import { ProblemError, slugOf } from "../../api/problem";
import { useTo } from "../../place/place";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import type { Twin } from "./types";

interface TwinsProps {
  error: Error | null;
  /** Codes of those it is said to be distinct from. */
  chosen: readonly string[];
  choose: (codes: readonly string[]) => void;
}

/** Indicators that the service takes this one for: look at each, or say that it is another. */
export function Twins({ error, chosen, choose }: TwinsProps) {
  const texts = useTexts(catalogue);
  const to = useTo();
  if (slugOf(error) !== "indicator-resembles") {
    return null;
  }
  const twins = (error as ProblemError).problem["resembles"] as Twin[];
  const turn = (code: string) => choose(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <div className="refused-box challenge" role="alert" data-testid="twins">
      <strong>{texts.twins}</strong>
      <p>{texts.twinsHelp}</p>
      <ul>
        {twins.map(({ code, name, likeness }) => (
          <li key={`${code} ${likeness}`}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(code)} onChange={() => turn(code)} />
              {texts.twinsName} {name} ({code}), {texts.likenesses[likeness]}
            </label>
            <Link target="_blank" aria-label={texts.open(name)} to={to(`/administration/catalogue/indicators/${encodeURIComponent(code)}`)}>
              {texts.open(code)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
