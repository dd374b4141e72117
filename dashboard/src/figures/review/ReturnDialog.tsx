import { useState } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { pathOf } from "../queries";
import { ReasonDialog } from "../ReasonDialog";
import type { Form, Submission } from "../types";
import { useFigureWords } from "../words";

interface ReturnDialogProps {
  submission: Submission;
  form: Form;
  close: () => void;
}

/** Sends figures back with a reason, and with one for single figures where wanted. */
export function ReturnDialog({ submission, form, close }: ReturnDialogProps) {
  const texts = useTexts(figureReview);
  const words = useFigureWords();
  const [remarks, setRemarks] = useState<Readonly<Record<string, string>>>({});
  const sendBack = useWrite<string, Submission>({
    request: (reason) => ({
      method: "POST",
      path: `${pathOf(submission)}/return`,
      body: { reason, figures: said(remarks) },
      ifMatch: tag(submission.version),
    }),
    stale: [["figures"]],
    done: () => {
      toast({ text: texts.returned, tone: "good" });
      close();
    },
  });
  const sent = submission.versions.at(-1)?.figures ?? {};
  return (
    <ReasonDialog
      title={`${texts.returnTitle}: ${submission.unitName}`}
      label={texts.returnReason}
      help={texts.returnHelp}
      longest={1000}
      act={texts.returnIt}
      working={sendBack.writing}
      done={sendBack.write}
      close={close}
    >
      <details>
        <summary>{texts.returnPerFigure}</summary>
        <ul className="return-figures">
          {form.figures.map(({ code, name, measure }) => (
            <li key={code}>
              <label>
                <span>
                  {name}: <strong>{words(sent[code] ?? null, measure)}</strong>
                </span>
                <input
                  className="field"
                  maxLength={500}
                  value={remarks[code] ?? ""}
                  onChange={({ target }) => setRemarks({ ...remarks, [code]: target.value })}
                />
              </label>
            </li>
          ))}
        </ul>
      </details>
    </ReasonDialog>
  );
}

/** Remarks with something in them. */
function said(remarks: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(remarks).flatMap(([code, text]) => (text.trim() === "" ? [] : [[code, text.trim()]])),
  );
}
