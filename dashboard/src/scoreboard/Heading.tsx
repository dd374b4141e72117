import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Select, Tooltip } from "antd";
import type { Scoreboard } from "../api/types";
import { usePlace } from "../app/address";
import { decimal, moment } from "../format/numbers";
import { choices, currentQuarter, label, plus, type Quarter } from "../period/period";
import { useTexts } from "../texts/texts";
import type { Connection } from "./live";

interface HeadingProps {
  board: Scoreboard;
  period: Quarter;
  ownUnit: string;
  connection: Connection;
}

/** Which unit and period, as of when, and whether the page is live. */
export function Heading({ board, period, ownUnit, connection }: HeadingProps) {
  const { texts } = useTexts();
  const [, go] = usePlace();
  return (
    <div className="heading">
      <div>
        <p className="eyebrow">
          {texts.levels[board.unit.level]} · {board.unit.code}
          {board.unit.code !== ownUnit && (
            <Button type="link" size="small" onClick={() => go({ unit: ownUnit })}>
              {texts.backToOwn}
            </Button>
          )}
        </p>
        <h1 data-testid="unit-name">{board.unit.name}</h1>
        <Freshness board={board} connection={connection} />
      </div>
      <PeriodChoice period={period} />
    </div>
  );
}

function Freshness({ board, connection }: { board: Scoreboard; connection: Connection }) {
  const { texts, language } = useTexts();
  const { at, events } = board.watermark;
  return (
    <p className="freshness">
      <output className={`pulse ${connection.toLowerCase()}`} data-testid="connection">
        {texts.connection[connection]}
      </output>
      <Tooltip title={texts.watermarkHelp(decimal(events, language))}>
        <span data-testid="watermark" data-version={board.version}>
          {at === null ? texts.watermarkNone : texts.watermark(moment(at, language))}
        </span>
      </Tooltip>
    </p>
  );
}

function PeriodChoice({ period }: { period: Quarter }) {
  const { texts, language } = useTexts();
  const [, go] = usePlace();
  const options = choices(currentQuarter(), period).map((quarter) => ({
    value: quarter,
    label: label(quarter, language),
  }));
  return (
    <fieldset className="period">
      <legend>{texts.period}</legend>
      <Button
        icon={<LeftOutlined aria-hidden />}
        aria-label={texts.previousPeriod}
        onClick={() => go({ period: plus(period, -1) })}
      />
      <Select
        aria-label={texts.period}
        data-testid="period"
        value={period}
        options={options}
        onChange={(next) => go({ period: next })}
        style={{ width: 140 }}
      />
      <Button
        icon={<RightOutlined aria-hidden />}
        aria-label={texts.nextPeriod}
        onClick={() => go({ period: plus(period, 1) })}
      />
    </fieldset>
  );
}
