import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { download } from "../../api/download";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { Choice } from "../../frame/Choice";
import { useFormat } from "../../format/format";
import { label, type Period } from "../../period/period";
import { useParameter } from "../../place/place";
import { useProblemWords } from "../../states/problem-words";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { figureReview } from "../../texts/figure-review";
import { useLanguage, useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { useSheetSize } from "../entry/use-sheet-size";
import { submissionsQuery, WATCHED_MILLISECONDS } from "../queries";
import { ReasonDialog } from "../ReasonDialog";
import { Sheet } from "../sheet/Sheet";
import type { CellView, Edit } from "../sheet/view";
import type { FigureField, Figures, Form, SubmissionStatus } from "../types";
import { useFigureWords } from "../words";
import { BulkOutcome } from "./BulkOutcome";
import { enterRemarks, NO_REMARKS, remarkOf, remarksOf, type Remarks } from "./remarks";
import { useBulk } from "./use-bulk";

type Basis = "APPROVED" | "PENDING" | "ESTIMATED";

interface FigureRow {
  unit: string;
  unitName: string;
  status: SubmissionStatus | null;
  figures: Figures;
}

interface Table {
  columns: FigureField[];
  rows: FigureRow[];
}

interface FigureTableProps {
  unit: string;
  period: Period;
  form: Form;
}

function tableQuery(unit: string, form: string, period: Period, basis: Basis) {
  return queryOptions({
    queryKey: ["figures", "table", unit, form, period, basis],
    queryFn: ({ signal }) => get<Table>(query("/api/figures", { unit, form, period, basis }), signal),
    refetchInterval: WATCHED_MILLISECONDS,
  });
}

/** The figures of all units below in one table; what is typed into a cell is why that figure goes back. */
export function FigureTable({ unit, period, form }: FigureTableProps) {
  const texts = useTexts(figureReview);
  const words = useProblemWords();
  const [asked, ask] = useParameter("basis");
  const basis: Basis = asked === "APPROVED" || asked === "ESTIMATED" ? asked : "PENDING";
  const table = useQuery(tableQuery(unit, form.code, period, basis));
  const excel = () =>
    download(query("/api/figures/table.xlsx", { unit, form: form.code, period, basis }), `${form.code}-${unit}-${period}.xlsx`).catch(
      (error: Error) => toast({ tone: "bad", ...words(error, "FIGURES") }),
    );
  return (
    <section className="panel" aria-label={form.name}>
      <div className="panel-head row">
        <h2>{form.name}</h2>
        <Choice title={texts.basis} options={texts.bases} value={basis} choose={(next) => ask(next === "PENDING" ? null : next)} />
        <button type="button" className="button no-print" onClick={() => void excel()}>
          {texts.excel}
        </button>
      </div>
      <Asked query={table} part="FIGURES">
        {({ columns, rows }) => (
          <Filled key={basis} columns={columns} rows={rows.filter((row) => Object.keys(row.figures).length > 0)} {...{ unit, period, form }} remarkable={basis !== "APPROVED"} />
        )}
      </Asked>
    </section>
  );
}

interface FilledProps extends FigureTableProps, Table {
  remarkable: boolean;
}

function Filled({ unit, period, form, columns, rows, remarkable }: FilledProps) {
  const texts = useTexts(figureReview);
  const language = useLanguage();
  const { decimal } = useFormat();
  const words = useFigureWords();
  const size = useSheetSize();
  const [remarks, setRemarks] = useState<Remarks>(NO_REMARKS);
  const [returning, setReturning] = useState(false);
  const { bulk, run, close } = useBulk();
  const waiting = useQuery({ ...submissionsQuery(unit, period, "SUBMITTED"), enabled: remarks.size > 0 });
  const sheetColumns = useMemo(
    () => columns.map(({ code, name }) => ({ key: code, title: name, hint: name, width: 132, editable: remarkable, words: false })),
    [columns, remarkable],
  );
  const sheetRows = useMemo(() => rows.map((row) => ({ key: row.unit, title: row.unitName })), [rows]);
  const shown = (row: number, column: number) => {
    const field = columns[column];
    return field === undefined ? "" : words(rows[row]?.figures[field.code] ?? null, field.measure);
  };
  const remark = (row: number, column: number) => remarkOf(remarks, rows[row]?.unit ?? "", columns[column]?.code ?? "");
  const view = (row: number, column: number): CellView => {
    const said = remark(row, column);
    return { text: shown(row, column), tone: said === "" ? "plain" : "marked", ...(said === "" ? {} : { note: texts.remark(said) }) };
  };
  const edit = useCallback(
    (edits: Edit[]) =>
      setRemarks((known) =>
        enterRemarks(known, edits.map(({ row, column, text }) => ({ unit: rows[row]?.unit ?? "", figure: columns[column]?.code ?? "", text }))),
      ),
    [columns, rows],
  );
  const sendBack = (reason: string) => {
    setReturning(false);
    const concerned = (waiting.data ?? []).filter((each) => each.form === form.code && remarks.has(each.unit));
    setRemarks(NO_REMARKS);
    void run(concerned, "return", (each) => ({ reason, figures: remarksOf(remarks, each.unit) }));
  };
  if (rows.length === 0) {
    return <Empty title={texts.noRows} />;
  }
  const count = [...remarks.values()].reduce((sum, one) => sum + one.size, 0);
  return (
    <>
      {remarkable && (
        <p className="table-actions no-print">
          <span className="hint">{texts.tableHelp}</span>
          {count > 0 && (
            <>
              <span className="tag bad">{texts.remarks(decimal(count))}</span>
              <button type="button" className="button primary" disabled={!waiting.isSuccess} onClick={() => setReturning(true)}>
                {texts.returnRemarked(decimal(remarks.size))}
              </button>
            </>
          )}
        </p>
      )}
      {bulk !== null && <BulkOutcome bulk={bulk} close={close} />}
      <Sheet
        label={texts.tableLabel(form.name, label(period, language))}
        corner={texts.unit}
        rows={sheetRows}
        columns={sheetColumns}
        view={view}
        text={remark}
        copied={shown}
        edit={edit}
        titleWidth={Math.min(220, size.title)}
        rowHeight={size.row}
        className="all-units"
      />
      {returning && (
        <ReasonDialog
          title={texts.returnRemarked(decimal(remarks.size))}
          label={texts.returnReason}
          help={texts.returnHelp}
          begins={texts.remarkedReason}
          longest={1000}
          act={texts.returnIt}
          done={sendBack}
          close={() => setReturning(false)}
        />
      )}
    </>
  );
}
