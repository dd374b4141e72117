import { DownloadOutlined, PrinterOutlined, RedoOutlined, SendOutlined, UndoOutlined } from "@ant-design/icons";
import { useState } from "react";
import { download } from "../../api/download";
import { useWrite } from "../../api/write";
import { tag } from "../../api/client";
import type { Period } from "../../period/period";
import { useSession } from "../../session/session";
import { useProblemWords } from "../../states/problem-words";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Desk, DeskState } from "../draft/desk";
import { ReasonDialog } from "../ReasonDialog";
import { ReviewActions } from "../review/ReviewActions";
import type { Form, Submission } from "../types";
import { DeliveryWord } from "./Delivery";
import { Recall } from "./Recall";
import { SubmitDialog } from "./SubmitDialog";
import { Upload } from "./Upload";
import type { Checked } from "./use-trial";

interface ActionsProps {
  desk: Desk;
  state: DeskState;
  form: Form;
  path: string;
  period: Period;
  unit: string;
  /** The reader writes for this unit. */
  own: boolean;
  editable: boolean;
  checked: Checked;
  go: (code: string) => void;
}

/** What can be done with the whole form. */
export function Actions(props: ActionsProps) {
  const { desk, state, form, path, period, unit, own, editable, checked, go } = props;
  const texts = useTexts(figures);
  const words = useProblemWords();
  const session = useSession();
  const [open, setOpen] = useState<"SUBMIT" | "CORRECT" | null>(null);
  const { submission } = state;
  const correct = useWrite<string, Submission>({
    request: (reason) => ({ method: "POST", path: `${path}/correct`, body: { reason }, ifMatch: tag(submission?.version ?? 0) }),
    stale: [["figures"]],
    done: (opened) => {
      setOpen(null);
      desk.adopt(opened);
      toast({ text: texts.corrected, tone: "good" });
    },
  });
  const correctable = own && (submission?.status === "APPROVED" || submission?.status === "LOCKED");
  const workbook = () =>
    download(`${path}/workbook.xlsx`, `${form.code}-${unit}-${period}.xlsx`).catch((error: Error) =>
      toast({ tone: "bad", ...words(error, "FIGURES") }),
    );
  return (
    <div className="entry-actions no-print" role="toolbar" aria-label={form.name}>
      {editable && (
        <>
          <button type="button" className="button" aria-label={texts.undo} title={`${texts.undo} (Ctrl+Z)`} disabled={!state.undoable} onClick={() => desk.undo()}>
            <UndoOutlined aria-hidden />
          </button>
          <button type="button" className="button" aria-label={texts.redo} title={`${texts.redo} (Ctrl+Y)`} disabled={!state.redoable} onClick={() => desk.redo()}>
            <RedoOutlined aria-hidden />
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => void workbook()}>
        <DownloadOutlined aria-hidden /> {texts.download}
      </button>
      {editable && <Upload path={path} stored={(stored) => desk.adopt(stored)} />}
      <button type="button" className="button wide-only" onClick={() => print()}>
        <PrinterOutlined aria-hidden /> {texts.print}
      </button>
      <span className="spacer" />
      {own && <DeliveryWord state={state} />}
      {own && submission?.status === "SUBMITTED" && <Recall desk={desk} path={path} submission={submission} />}
      {correctable && (
        <button type="button" className="button" onClick={() => setOpen("CORRECT")}>
          {texts.correct}
        </button>
      )}
      {editable && (
        <button type="button" className="button primary" onClick={() => setOpen("SUBMIT")}>
          <SendOutlined aria-hidden /> {texts.submit}
        </button>
      )}
      {submission !== null && session.unit !== unit && <ReviewActions submission={submission} form={form} />}
      {open === "SUBMIT" && (
        <SubmitDialog desk={desk} state={state} form={form} path={path} checked={checked} close={() => setOpen(null)} go={go} />
      )}
      {open === "CORRECT" && (
        <ReasonDialog
          title={texts.correctTitle}
          label={texts.reason}
          help={texts.correctHelp}
          longest={1000}
          act={texts.correct}
          working={correct.writing}
          done={correct.write}
          close={() => setOpen(null)}
        />
      )}
    </div>
  );
}
