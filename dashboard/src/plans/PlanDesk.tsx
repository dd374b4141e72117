import { useQuery } from "@tanstack/react-query";
import { Link, Route, Routes } from "react-router";
import { usePageTitle } from "../frame/title";
import { useFormat } from "../format/format";
import { useTo } from "../place/place";
import { useSession } from "../session/session";
import { Asked } from "../states/Asked";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { Views } from "../views/Views";
import { AmendmentReview } from "./AmendmentReview";
import { CoverageView } from "./CoverageView";
import { LinksView } from "./LinksView";
import { PlanActions } from "./PlanActions";
import { PlanContent } from "./PlanContent";
import { PlanStatusTag } from "./PlanStatusTag";
import { planQuery } from "./queries";
import { Review } from "./Review";
import type { Plan } from "./types";
import { VersionsView } from "./VersionsView";

/** One plan: reviewed while it is a draft, read and followed afterwards. */
export function PlanDesk({ id }: { id: string }) {
  const query = useQuery(planQuery(id));
  return (
    <Asked query={query} part="PLANS" page>
      {(plan) => <Desk plan={plan} />}
    </Asked>
  );
}

function Desk({ plan }: { plan: Plan }) {
  const session = useSession();
  const mine = session.unit === plan.unit && session.is("officer", "leader", "administrator", "integrator");
  usePageTitle(plan.title);
  const base = `/plans/${encodeURIComponent(plan.id)}`;
  const first = plan.status === "DRAFT" ? <Review plan={plan} mine={mine} /> : <PlanContent plan={plan} />;
  return (
    <div className="page plan">
      <Head plan={plan} mine={mine} />
      <Parts plan={plan} base={base} />
      <Routes>
        <Route index element={first} />
        <Route path="content" element={<PlanContent plan={plan} />} />
        <Route path="amendment" element={<AmendmentReview plan={plan} mine={mine} />} />
        <Route path="versions" element={<VersionsView plan={plan} />} />
        <Route path="links" element={<LinksView plan={plan} mine={mine} />} />
        <Route path="coverage" element={<CoverageView plan={plan} />} />
      </Routes>
    </div>
  );
}

function Head({ plan, mine }: { plan: Plan; mine: boolean }) {
  const texts = useTexts(plans);
  const { day, decimal } = useFormat();
  const to = useTo();
  return (
    <div className="heading">
      <div>
        <p className="eyebrow">
          <Link to={to("/plans")}>{texts.back}</Link> / {plan.unitName}
        </p>
        <h1>{plan.title}</h1>
        <p className="tags">
          <PlanStatusTag status={plan.status} />
          <span>{plan.number ?? texts.noNumber}</span>
          {plan.issuedOn !== null && <span>{day(plan.issuedOn)}</span>}
          {plan.edition > 0 && <span className="hint">{texts.edition(plan.edition)}</span>}
        </p>
        {plan.closeReason !== null && <p className="hint">{texts.closedBecause(plan.closeReason)}</p>}
        {plan.amendment !== null && (
          <p className="plan-told">
            {texts.amendOpen(plan.amendment.by, plan.amendment.reason)}{" "}
            <Link to={to(`/plans/${encodeURIComponent(plan.id)}/amendment`)}>{texts.openAmendment}</Link>
          </p>
        )}
        {plan.carriedFrom !== null && (
          <details className="plan-told">
            <summary>
              {texts.carriedFrom(plan.carriedFrom.edition)} {texts.carriedDropped(decimal(plan.carriedFrom.dropped.length))}
            </summary>
            <ul className="bullets">
              {plan.carriedFrom.dropped.map((content) => (
                <li key={content}>{content}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <PlanActions plan={plan} mine={mine} />
    </div>
  );
}

function Parts({ plan, base }: { plan: Plan; base: string }) {
  const texts = useTexts(plans);
  return (
    <Views
      label={texts.views}
      views={[
        [base, plan.status === "DRAFT" ? texts.review : texts.content],
        plan.status === "DRAFT" ? [`${base}/content`, texts.content] : [`${base}/coverage`, texts.coverage],
        ...(plan.parentPlan === null ? [] : [[`${base}/links`, texts.links] as const]),
        [`${base}/versions`, texts.versions],
      ]}
    />
  );
}
