import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Desk } from "../draft/desk";
import type { Submission } from "../types";

/** Takes back what was sent; nothing is lost by it, it is a draft again. */
export function Recall({ desk, path, submission }: { desk: Desk; path: string; submission: Submission }) {
  const texts = useTexts(figures);
  const recall = useWrite<null, Submission>({
    request: () => ({ method: "POST", path: `${path}/recall`, ifMatch: tag(submission.version) }),
    stale: [["figures"]],
    done: (draft) => {
      desk.adopt(draft);
      toast({ text: texts.recalled, tone: "good" });
    },
  });
  return (
    <button type="button" className="button" title={texts.recallHelp} disabled={recall.writing} onClick={() => recall.write(null)}>
      {texts.recall}
    </button>
  );
}
