import { LeftOutlined } from "@ant-design/icons";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import { useTo } from "../place/place";
import { useSession } from "../session/session";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { useDueWords } from "./due";
import { RequestTag } from "./tags";
import type { ReportRequest } from "./types";

/** What is asked, by whom, on what ground and until when. */
export function Head({ request, unit }: { request: ReportRequest; unit: string }) {
  const texts = useTexts(requests);
  const to = useTo();
  const session = useSession();
  const { day } = useFormat();
  const dueWords = useDueWords();
  const { id, title, wanted, basis, askingName, due, status, reason, by, at } = request;
  // Whoever looks at the answer of one unit below goes back to those of all.
  const fromAll = unit !== session.unit && request.units.includes(unit) && !request.units.includes(session.unit);
  return (
    <>
      <Link to={fromAll ? to(`/requests/${encodeURIComponent(id)}`, { unit: null }) : to("/requests")} className="back no-print">
        <LeftOutlined aria-hidden /> {fromAll ? texts.backToAnswers : texts.back}
      </Link>
      <div>
        <p className="eyebrow">
          {askingName}
          {basis !== null && <> · {texts.basisOf(basis)}</>}
        </p>
        <h1>{title}</h1>
      </div>
      <section className="panel wanted" aria-label={texts.wanted}>
        <p className="tags">
          <RequestTag status={status} />
          <strong>{texts.dueOn(dueWords(due))}</strong>
          <span className="hint">{texts.askedBy(by, day(at))}</span>
        </p>
        {reason !== null && <p className="returned-because">{texts.withdrawnFor(reason)}</p>}
        <p className="words">{wanted}</p>
      </section>
    </>
  );
}
