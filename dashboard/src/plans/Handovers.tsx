import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWrite } from "../api/write";
import { useTo } from "../place/place";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { later } from "../toast/toasts";
import { handoversQuery } from "./queries";
import type { PlanSummary } from "./types";

/** Open plans of units that ended, for a unit that took over their area; nothing where there are none. */
export function Handovers({ unit }: { unit: string }) {
  const texts = useTexts(plans);
  const to = useTo();
  const offered = useQuery(handoversQuery(unit)).data ?? [];
  const { write, writing } = useWrite<PlanSummary>({
    request: ({ id }) => ({ method: "POST", path: `/api/plans/${encodeURIComponent(id)}/handover` }),
    stale: [["plans"], ["tasks"]],
  });
  if (offered.length === 0) {
    return null;
  }
  return (
    <section className="panel" aria-labelledby="handovers" data-testid="handovers">
      <div className="panel-head">
        <h2 id="handovers">{texts.handovers}</h2>
        <p>{texts.handoversHelp}</p>
      </div>
      <ul className="handovers">
        {offered.map((plan) => (
          <li key={plan.id}>
            <span>
              <Link to={to(`/plans/${encodeURIComponent(plan.id)}`)}>{plan.title}</Link>
              <small className="plan-under">
                {plan.number ?? texts.noNumber} · {plan.unitName}
              </small>
            </span>
            <button
              type="button"
              className="button"
              disabled={writing}
              aria-label={texts.takeOnNamed(plan.title)}
              onClick={() => later(texts.takingOn(plan.title), () => write(plan))}
            >
              {texts.takeOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
