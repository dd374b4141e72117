import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useWrite } from "../api/write";
import { useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { later } from "../toast/toasts";
import { addressOf, amendmentQuery } from "./queries";
import { Review } from "./Review";
import type { Plan } from "./types";

/** The next version of a published plan while it is written. */
export function AmendmentReview({ plan, mine }: { plan: Plan; mine: boolean }) {
  const texts = useTexts(plans);
  const query = useQuery(amendmentQuery(plan.id));
  const navigate = useNavigate();
  const to = useTo();
  const back = () => void navigate(to(`/plans/${encodeURIComponent(plan.id)}`));
  const drop = useWrite<null, Plan>({
    request: () => ({ method: "DELETE", path: addressOf(plan.id, "/amendment") }),
    stale: [["plans", "one", plan.id]],
    done: back,
  });
  return (
    <Asked query={query} part="PLANS" page>
      {(amendment) => (
        <>
          {mine && (
            <div className="no-print">
              <Button loading={drop.writing} onClick={() => later(texts.droppingAmendment, () => drop.write(null))}>
                {texts.dropAmendment}
              </Button>
            </div>
          )}
          <Review plan={amendment} mine={mine} published={back} />
        </>
      )}
    </Asked>
  );
}
