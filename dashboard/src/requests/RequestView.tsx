import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { usePageTitle } from "../frame/title";
import { Asked } from "../states/Asked";
import { useUnit } from "../unit/use-unit";
import { AnswerView } from "./answer/AnswerView";
import { Head } from "./Head";
import { MadeView } from "./made/MadeView";
import { requestQuery } from "./queries";

/** One request: the answer of the unit shown where it is asked, else what all answered. */
export function RequestView() {
  const { id = "" } = useParams();
  const unit = useUnit();
  const asked = useQuery(requestQuery(id));
  usePageTitle(asked.data?.title);
  return (
    <div className="page requests" key={`${id} ${unit}`}>
      <Asked query={asked} part="REPORTS" page>
        {(request) => (
          <>
            <Head request={request} unit={unit} />
            {request.units.includes(unit) ? <AnswerView request={request} unit={unit} /> : <MadeView request={request} />}
          </>
        )}
      </Asked>
    </div>
  );
}
