import { RollbackOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../session/session";
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
  const correction = submission.versions.at(-1)?.correctionReason ?? null;
  return turn === null ? null : (
    <div className="entry-note">
      <div>
        <Turn unit={turn} />
        {correction !== null && (
          <p>
            <strong>{texts.correctionBecause}:</strong> {correction}
          </p>
        )}
      </div>
    </div>
  );
}

function Turn({ unit }: { unit: string }) {
  const texts = useTexts(figures);
  const { data } = useQuery(unitQuery(unit));
  const isHere = useSession().unit === unit;
  return <p>{isHere ? texts.waitsHere : texts.waitsAt(data?.name ?? unit)}</p>;
}
