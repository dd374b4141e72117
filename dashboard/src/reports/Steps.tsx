import { useFormat } from "../format/format";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import { StatusTag } from "./StatusTag";
import type { Step } from "./types";

/** What was done with a report, the newest first. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const texts = useTexts(reports);
  const { moment } = useFormat();
  return (
    <section className="panel" aria-labelledby="report-steps">
      <div className="panel-head">
        <h2 id="report-steps">{texts.steps}</h2>
      </div>
      <ol className="report-steps">
        {steps.toReversed().map(({ status, by, at, reason }) => (
          <li key={`${status} ${at}`}>
            <StatusTag status={status} />
            <small>
              {by ?? texts.byClock} · <time dateTime={at}>{moment(at)}</time>
            </small>
            {reason !== null && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
