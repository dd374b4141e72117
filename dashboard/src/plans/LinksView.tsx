import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { Answer } from "../api/client";
import { useWrite } from "../api/write";
import { useFormat } from "../format/format";
import { Asked } from "../states/Asked";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf, linksQuery, proposalsQuery } from "./queries";
import type { Plan, PlanLink, Proposal } from "./types";

/** What each item of a plan implements of the plan above: proposed by likeness, confirmed by a person. */
export function LinksView({ plan, mine }: { plan: Plan; mine: boolean }) {
  const proposals = useQuery(proposalsQuery(plan.id));
  const links = useQuery(linksQuery(plan.id));
  return (
    <Asked query={proposals} part="PLANS" page>
      {(proposed) => (
        <Asked query={links} part="PLANS" page>
          {(known) => <Links key={known.etag} plan={plan} mine={mine} proposed={proposed} known={known} />}
        </Asked>
      )}
    </Asked>
  );
}

interface LinksProps {
  plan: Plan;
  mine: boolean;
  proposed: readonly Proposal[];
  known: Answer<{ links: PlanLink[] }>;
}

function Links({ plan, mine, proposed, known }: LinksProps) {
  const texts = useTexts(plans);
  const { decimal } = useFormat();
  const [chosen, setChosen] = useState<readonly PlanLink[]>(known.data.links);
  const { write, writing } = useWrite<readonly PlanLink[]>({
    request: (links) => ({
      method: "PUT",
      path: addressOf(plan.id, "/links"),
      body: { links: links.map(({ item, implemented }) => ({ item, implemented })) },
      ifMatch: known.etag,
    }),
    stale: [["plans"]],
    done: () => toast({ text: texts.linksSaved, tone: "good" }),
  });
  return (
    <section className="panel" aria-labelledby="links">
      <div className="panel-head row">
        <h2 id="links">{texts.links}</h2>
        {mine && (
          <Button type="primary" loading={writing} onClick={() => write(chosen)}>
            {texts.saveLinks(decimal(chosen.length))}
          </Button>
        )}
      </div>
      <p className="hint">{texts.linksHelp(plan.parentPlan ?? "")}</p>
      <ol className="link-items">
        {proposed.map((proposal) => (
          <li key={proposal.item.id}>
            <p>{proposal.item.text}</p>
            <Candidates proposal={proposal} chosen={chosen} choose={mine ? setChosen : null} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CandidatesProps {
  proposal: Proposal;
  chosen: readonly PlanLink[];
  /** Null where this reader confirms nothing. */
  choose: ((chosen: readonly PlanLink[]) => void) | null;
}

function Candidates({ proposal: { item, candidates }, chosen, choose }: CandidatesProps) {
  const texts = useTexts(plans);
  const { decimal } = useFormat();
  if (candidates.length === 0) {
    return <p className="hint">{texts.noCandidates}</p>;
  }
  return (
    <fieldset className="candidates">
      <legend className="unseen">{item.text}</legend>
      {candidates.map(({ item: above, similarity, sameIndicator }) => {
        const isThis = (link: PlanLink) => link.item === item.id && link.implemented === above.id;
        return (
          <label key={above.id} className="check">
            <input
              type="checkbox"
              checked={chosen.some(isThis)}
              disabled={choose === null}
              onChange={({ target }) =>
                choose?.(
                  target.checked
                    ? [...chosen, { item: item.id, implemented: above.id }]
                    : chosen.filter((link) => !isThis(link)),
                )
              }
            />
            <span>
              {above.text}{" "}
              <span className={`tag ${sameIndicator ? "good" : ""}`}>
                {sameIndicator ? texts.sameIndicator : texts.similar(`${decimal(Math.round(similarity * 100))}%`)}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
