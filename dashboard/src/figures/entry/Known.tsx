import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { type Day, plusDays, today } from "../../format/days";
import { useFormat } from "../../format/format";
import { DayField } from "../../form/DayField";
import { Asked } from "../../states/Asked";
import { type Column, DataTable } from "../../table/DataTable";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import type { FigureField, Figures, Form, SentVersion, Submission } from "../types";
import { useFigureWords } from "../words";
import "./known.css";

/** A submission as it was known at the end of a day. */
interface KnownFigures {
  approved: Figures | null;
  pending: Figures | null;
  estimated: Figures | null;
  versions: SentVersion[];
}

function knownQuery(path: string, on: Day) {
  return queryOptions({
    queryKey: ["figures", "known", path, on],
    queryFn: ({ signal }) => get<KnownFigures>(query(`${path}/known`, { on }), signal),
  });
}

interface KnownProps {
  path: string;
  submission: Submission;
  form: Form;
}

/** What was known of a form on a day, beside what counts now; read when it is opened. */
export function Known({ path, submission, form }: KnownProps) {
  const texts = useTexts(figures);
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<Day>(() => plusDays(today(), -1));
  const isAhead = on > today();
  return (
    <details className="panel known-figures no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid="known">
      <summary>{texts.known}</summary>
      {open && (
        <>
          <p className="hint">{texts.knownHelp}</p>
          <DayField label={texts.knownOn} value={on} change={setOn} error={isAhead ? texts.knownAhead : undefined} />
          {on !== "" && !isAhead && <Standing path={path} on={on} submission={submission} form={form} />}
        </>
      )}
    </details>
  );
}

function Standing({ path, on, submission, form }: KnownProps & { on: Day }) {
  const texts = useTexts(figures);
  const { day, decimal } = useFormat();
  const columns = useColumns(submission);
  return (
    <Asked query={useQuery(knownQuery(path, on))} part="FIGURES">
      {(known) =>
        known.versions.length === 0 ? (
          <p>{texts.knownNone(day(on))}</p>
        ) : (
          <>
            <p>{texts.knownVersions(decimal(known.versions.length), day(on))}</p>
            <DataTable label={texts.known} rows={form.figures} rowKey={({ code }) => code} shown={40} columns={columns(known)} />
          </>
        )
      }
    </Asked>
  );
}

/** A column for each kind of figures that there was, and what counts now. */
function useColumns(submission: Submission): (known: KnownFigures) => Column<FigureField>[] {
  const texts = useTexts(figures);
  const words = useFigureWords();
  return ({ approved, pending, estimated }) => {
    const column = (key: string, title: string, shown: Figures | null): Column<FigureField>[] =>
      shown === null
        ? []
        : [{ key, title, number: true, cell: ({ code, measure }) => words(shown[code] ?? null, measure) || texts.missing }];
    return [
      { key: "name", title: texts.figure, cell: ({ name, unitOfMeasure }) => `${name} (${unitOfMeasure})` },
      ...column("estimated", texts.estimate, estimated),
      ...column("approved", texts.counted, approved),
      ...column("pending", texts.pendingThen, pending),
      ...column("now", texts.now, submission.approved),
    ];
  };
}
