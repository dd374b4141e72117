import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../../api/client";
import { useFormat } from "../../format/format";
import type { Period } from "../../period/period";
import { Asked } from "../../states/Asked";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import type { Explained, Figure, FigureField, FigureKind, Form, Review } from "../types";
import { useFigureWords } from "../words";

interface Statement {
  version: number;
  kind: FigureKind;
  figure: Figure | null;
  replaced: Figure | null;
  changed: boolean;
  by: string;
  at: string;
  correctionReason: string | null;
  explained: Explained[];
  review: Review;
  counts: boolean;
}

function trailQuery(unit: string, form: string, period: Period, figure: string) {
  return queryOptions({
    queryKey: ["figures", "trail", unit, form, period, figure],
    queryFn: async ({ signal }) =>
      (
        await get<{ statements: Statement[] }>(
          `/api/figures/${[unit, form, period, figure].map(encodeURIComponent).join("/")}`,
          signal,
        )
      ).statements.toReversed(),
    meta: { live: ["figures-rolled-up"] },
  });
}

interface CellHistoryProps {
  unit: string;
  form: Form;
  period: Period;
  field: FigureField;
}

/** Everything that was ever said of one figure, read when it is opened. */
export function CellHistory({ unit, form, period, field }: CellHistoryProps) {
  const texts = useTexts(figures);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid="history">
      <summary>{texts.history}</summary>
      {open && <Statements unit={unit} form={form} period={period} field={field} />}
    </details>
  );
}

function Statements({ unit, form, period, field }: CellHistoryProps) {
  const texts = useTexts(figures);
  const { decimal, moment } = useFormat();
  const words = useFigureWords();
  const trail = useQuery(trailQuery(unit, form.code, period, field.code));
  const long = (figure: Figure | null) => (figure === null ? texts.missing : words(figure, field.measure));
  return (
    <Asked query={trail} part="FIGURES">
      {(statements) =>
        statements.length === 0 ? (
          <p className="hint">{texts.historyNone}</p>
        ) : (
          <ol className="cell-history">
            {statements.map((one) => (
              <li key={one.version}>
                <p>
                  <strong>{long(one.figure)}</strong>
                  {one.changed && one.replaced !== null && <> · {texts.historyWas(long(one.replaced))}</>}
                  {one.counts && <span className="tag good">{texts.historyCounts}</span>}
                </p>
                <small>
                  {texts.historyVersion(decimal(one.version))} · {texts.kinds[one.kind]} · {one.by} · {moment(one.at)}
                </small>
                <small>
                  {texts.reviews[one.review.outcome]}
                  {one.review.by !== undefined && <> · {one.review.by}</>}
                  {one.review.reason !== undefined && <>: {one.review.figures?.[field.code] ?? one.review.reason}</>}
                </small>
                {one.correctionReason !== null && (
                  <small>
                    {texts.correct}: {one.correctionReason}
                  </small>
                )}
                {one.explained.map(({ rule, text }) => (
                  <small key={rule}>
                    {texts.explain}: {text}
                  </small>
                ))}
              </li>
            ))}
          </ol>
        )
      }
    </Asked>
  );
}
