import { RollbackOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import { type Form, type Submission, turnOf } from "../types";

interface RemarksProps {
  submission: Submission | null;
  form: Form;
  go: (code: string) => void;
}

/** What the level above said, why it is being corrected, or whose turn it is. */
export function Remarks({ submission, form, go }: RemarksProps) {
  const texts = useTexts(figures);
  if (submission === null) {
    return null;
  }
  if (submission.status === "RETURNED") {
    const single = Object.entries(submission.returnedFigures ?? {});
    return (
      <div className="entry-note bad" data-testid="returned">
        <RollbackOutlined aria-hidden />
        <div>
          <p>
            <strong>{texts.returnedTitle}.</strong> {submission.returnReason}
          </p>
          <ul>
            {single.map(([code, reason]) => (
              <li key={code}>
                <button type="button" className="link" onClick={() => go(code)}>
                  {form.figures.find((field) => field.code === code)?.name ?? code}
                </button>
                : {reason}
              </li>
            ))}
          </ul>
        </div>
      </div>
    );
  }
  if (submission.correctionReason !== null && submission.status === "DRAFT") {
    return (
      <p className="entry-note">
        <strong>{texts.correcting}:</strong> {submission.correctionReason}
      </p>
    );
  }
  const turn = turnOf(submission);
  return turn === null ? null : <Turn unit={turn} />;
}

function Turn({ unit }: { unit: string }) {
  const texts = useTexts(figures);
  const { data } = useQuery(unitQuery(unit));
  return <p className="entry-note">{texts.waitsAt(data?.name ?? unit)}</p>;
}
