import { type Part } from "../api/outages";
import { isOutage, ProblemError, statusOf } from "../api/problem";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";

/** What to tell somebody about a failure: what happened, and what to do about it. */
export interface Words {
  text: string;
  detail: string;
}

/** The words of whoever refused where there are any, else ours. Services tell the advice as detail too: it is said once. */
export function useProblemWords(): (error: Error, part?: Part) => Words {
  const texts = useTexts(frame);
  return (error, part) => {
    if (statusOf(error) === 0) {
      return navigator.onLine && part !== undefined
        ? { text: texts.awayTitle(texts.parts[part]), detail: texts.awayHelp }
        : { text: texts.offlineTitle, detail: texts.failedHelp };
    }
    if (isOutage(error) && part !== undefined) {
      return { text: texts.awayTitle(texts.parts[part]), detail: texts.awayHelp };
    }
    if (!(error instanceof ProblemError) || error.problem.title === "") {
      return { text: texts.failed, detail: texts.failedHelp };
    }
    const { title, detail = "", action = "" } = error.problem;
    return { text: title, detail: detail === action || action === "" ? detail : `${detail} ${action}`.trim() };
  };
}
