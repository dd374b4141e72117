import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { useFormat } from "../../format/format";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { type Language, useLanguage, useTexts } from "../../texts/texts";
import { pathOf } from "../queries";
import type { Task } from "../types";

interface Told {
  step: string;
  at: string;
  text: string;
}

function historyQuery(id: string, version: number, language: Language) {
  return queryOptions({
    queryKey: ["tasks", "history", id, version, language],
    queryFn: async ({ signal }) => (await get<{ steps: Told[] }>(`${pathOf(id)}/history`, signal)).steps,
    placeholderData: keepPreviousData,
  });
}

/** Who did what and when, in the words of the service, the newest first. */
export function HistoryPanel({ task: { id, version } }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const { moment } = useFormat();
  const asked = useQuery(historyQuery(id, version, useLanguage()));
  return (
    <section className="panel" aria-labelledby="history" data-testid="history">
      <div className="panel-head">
        <h2 id="history">{texts.history}</h2>
      </div>
      <Asked query={asked} part="TASKS">
        {(steps) => (
          <ol className="history">
            {steps.toReversed().map(({ step, at, text }) => (
              <li key={`${at} ${step}`} className={step.toLowerCase()}>
                <p>{text}</p>
                <time dateTime={at}>{moment(at)}</time>
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}
