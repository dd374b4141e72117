import { type Ref, useMemo } from "react";
import { useFormat } from "../../format/format";
import { label, type Period, plus } from "../../period/period";
import { figures } from "../../texts/figures";
import { useLanguage, useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Desk, DeskState } from "../draft/desk";
import { isAmbiguous, notationOf } from "../../format/read-number";
import { Sheet } from "../sheet/Sheet";
import type { CellTone, CellView, Edit, SheetColumn, SheetHandle } from "../sheet/view";
import type { Entered, Figure, Figures, Form, Submission } from "../types";
import { useFigureWords } from "../words";
import { MISSING } from "./local-check";
import { readField } from "./read-field";
import type { Checked } from "./use-trial";
import { useSheetSize } from "./use-sheet-size";

interface EntrySheetProps {
  ref: Ref<SheetHandle>;
  form: Form;
  period: Period;
  desk: Desk;
  state: DeskState;
  before: Submission | null;
  editable: boolean;
  checked: Checked;
  at: (code: string) => void;
  /** Told with each key; null when the cell is closed. */
  typing: (code: string | null, text: string) => void;
}

/** The form as a sheet: figures down, this period beside what is known already. */
export function EntrySheet(props: EntrySheetProps) {
  const { ref, form, period, desk, state, before, editable, checked, at, typing } = props;
  const texts = useTexts(figures);
  const language = useLanguage();
  const { decimal } = useFormat();
  const words = useFigureWords();
  const size = useSheetSize();
  const known = useMemo(() => beside(state.submission, before), [state.submission, before]);
  const columns = useMemo<SheetColumn[]>(
    () => [
      { key: "now", title: texts.thisPeriod, hint: label(period, language), width: size.cell, editable },
      ...known.map(({ key }) => ({
        key,
        title: texts[key],
        ...(key === "lastPeriod" ? { hint: label(plus(period, -1), language) } : {}),
        width: size.beside,
        editable: false,
      })),
    ],
    [editable, known, language, period, size, texts],
  );
  const rows = useMemo(
    () => form.figures.map(({ code, name, unitOfMeasure }) => ({ key: code, title: name, hint: `(${unitOfMeasure})` })),
    [form],
  );
  const figureAt = (row: number, column: number): Entered | null => {
    const code = form.figures[row]?.code ?? "";
    return column === 0 ? desk.shown(code) : (known[column - 1]?.figures[code] ?? null);
  };
  const view = (row: number, column: number): CellView => {
    const field = form.figures[row];
    const figure = figureAt(row, column);
    const text = words(figure, field?.measure);
    if (column > 0 || field === undefined) {
      return { text, tone: figure !== null && "notApplicable" in figure ? "quiet" : "plain" };
    }
    const counts = replaced(state.submission, field.code);
    if (counts !== undefined && words(counts, field.measure) !== text) {
      return { text, tone: "warn", note: texts.countsStill(counts === null ? texts.missing : words(counts, field.measure)) };
    }
    const { tone, note } = judged(field.code, figure, state, checked, texts);
    return { text, tone, ...(note === "" ? {} : { note }) };
  };
  const text = (row: number, column: number): string => {
    const figure = figureAt(row, column);
    if (figure === null || "value" in figure) {
      // What is edited and copied has no dots between thousands, and the decimal sign of the reader.
      return figure === null ? "" : language === "vi" ? figure.value.replace(".", ",") : figure.value;
    }
    return "typed" in figure ? figure.typed : texts.notApplicableBecause(figure.notApplicable);
  };
  const edit = (edits: Edit[], pasted: boolean) => {
    const said = notationOf(edits.map((each) => each.text));
    const notation = (pasted ? said : null) ?? language;
    desk.enter(
      edits.flatMap(({ row, text: entered }) => {
        const code = form.figures[row]?.code;
        return code === undefined ? [] : [[code, readField(form, code, entered, notation)] as const];
      }),
    );
    if (pasted) {
      const unsure = said === null && edits.some((each) => isAmbiguous(each.text));
      toast({
        text: texts.pasted(decimal(edits.length)),
        ...(unsure || said === "en" ? { detail: texts.pastedAs[notation] } : {}),
        undo: () => desk.undo(),
      });
    }
  };
  return (
    <>
      <Sheet
        ref={ref}
        label={texts.sheetLabel(form.name, label(period, language))}
        corner={texts.figure}
        rows={rows}
        columns={columns}
        view={view}
        text={text}
        edit={edit}
        undo={() => desk.undo()}
        redo={() => desk.redo()}
        at={({ row }) => at(form.figures[row]?.code ?? "")}
        typing={(edited) => typing(edited === null ? null : (form.figures[edited.row]?.code ?? null), edited?.text ?? "")}
        titleWidth={size.title}
        rowHeight={size.row}
      />
      {editable && <p className="hint no-print sheet-keys">{texts.keys}</p>}
    </>
  );
}

/** Whether there are figures that count beside those shown, until these are approved. */
function isReplacing({ approved, status }: Submission): boolean {
  return approved !== null && status !== "APPROVED" && status !== "LOCKED";
}

/** What counts in the place of a figure that waits for approval; undefined where nothing does. */
function replaced(submission: Submission | null, code: string): Figure | null | undefined {
  return submission?.approved && submission.status === "SUBMITTED" ? (submission.approved[code] ?? null) : undefined;
}

type Beside = { key: "lastPeriod" | "estimate" | "counted"; figures: Figures };

/** What is shown beside this period, as far as there is any. */
function beside(submission: Submission | null, before: Submission | null): Beside[] {
  const last = before?.approved ?? before?.pending ?? before?.estimated ?? {};
  const all: (Beside | null)[] = [
    { key: "lastPeriod", figures: last },
    submission?.estimated ? { key: "estimate", figures: submission.estimated } : null,
    submission?.approved && isReplacing(submission) ? { key: "counted", figures: submission.approved } : null,
  ];
  return all.filter((one) => one !== null);
}

function judged(
  code: string,
  figure: Entered | null,
  { cells, explanations, delivery, submission }: DeskState,
  checked: Checked,
  texts: (typeof figures)["vi"],
): { tone: CellTone; note: string } {
  const rules = (checked.at.get(code) ?? []).filter(({ rule }) => rule !== MISSING);
  const note = rules.map(({ message }) => message).join(" ");
  if (cells[code]?.theirs !== undefined) {
    return { tone: "clash", note: texts.clashCell };
  }
  if (figure !== null && "typed" in figure) {
    return { tone: "bad", note: note === "" ? texts.typedNoNumber : note };
  }
  if (rules.some(({ severity }) => severity === "HARD")) {
    return { tone: "bad", note };
  }
  const unexplained = rules.some(({ figures: codes }) => codes.every((one) => explanations[one] === undefined));
  if (unexplained) {
    return { tone: "warn", note };
  }
  const remark = submission?.returnedFigures?.[code];
  if (remark !== undefined) {
    return { tone: "warn", note: `${texts.returnedBecause}: ${remark}` };
  }
  if (figure !== null && "notApplicable" in figure) {
    return { tone: "quiet", note: texts.notApplicableBecause(figure.notApplicable) };
  }
  return { tone: cells[code] !== undefined && delivery === "UNREACHABLE" ? "waiting" : "plain", note: "" };
}
