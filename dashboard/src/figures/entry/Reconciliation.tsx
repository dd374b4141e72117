import { queryOptions, useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { useFormat } from "../../format/format";
import { Asked } from "../../states/Asked";
import { DataTable } from "../../table/DataTable";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import type { Figure, Form, Submission } from "../types";
import { useFigureWords } from "../words";

interface Row {
  code: string;
  name: string;
  unitOfMeasure: string;
  estimated: Figure | null;
  official: Figure | null;
  comparison: string;
  difference: string | number | null;
  percent: string | number | null;
}

function reconciliationQuery(path: string, version: number) {
  return queryOptions({
    queryKey: ["figures", "reconciliation", path, version],
    queryFn: ({ signal }) => get<{ rows: Row[] }>(`${path}/reconciliation`, signal),
  });
}

interface ReconciliationProps {
  path: string;
  submission: Submission | null;
  form: Form;
}

/** The estimate beside what was counted, once there is both. */
export function Reconciliation({ path, submission }: ReconciliationProps) {
  const both = submission !== null && submission.estimated !== null && (submission.approved ?? submission.pending) !== null;
  return both ? <Compared path={path} version={submission.version} /> : null;
}

function Compared({ path, version }: { path: string; version: number }) {
  const texts = useTexts(figures);
  const { decimal } = useFormat();
  const words = useFigureWords();
  const compared = useQuery(reconciliationQuery(path, version));
  return (
    <section className="panel" aria-labelledby="reconciliation">
      <div className="panel-head">
        <h2 id="reconciliation">{texts.reconciliation}</h2>
      </div>
      <Asked query={compared} part="FIGURES">
        {({ rows }) => (
          <DataTable
            label={texts.reconciliation}
            rows={rows}
            rowKey={({ code }) => code}
            columns={[
              { key: "name", title: texts.figure, cell: ({ name, unitOfMeasure }) => `${name} (${unitOfMeasure})` },
              { key: "estimated", title: texts.estimate, number: true, cell: (row) => words(row.estimated) },
              { key: "official", title: texts.official, number: true, cell: (row) => words(row.official) },
              { key: "difference", title: texts.difference, number: true, cell: (row) => (row.difference === null ? "" : decimal(row.difference, 6)) },
              { key: "percent", title: texts.percent, number: true, wide: true, cell: (row) => (row.percent === null ? "" : decimal(row.percent)) },
              { key: "comparison", title: texts.outcome, wide: true, cell: (row) => texts.comparison[row.comparison] ?? row.comparison },
            ]}
          />
        )}
      </Asked>
    </section>
  );
}
