import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { pagesQuery, query } from "../../api/paging";
import { Choice } from "../../frame/Choice";
import { useFormat } from "../../format/format";
import { useParameter } from "../../place/place";
import { Empty, Failed, Loading } from "../../states/States";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import type { IssuedDocument } from "../directive/directives";
import { useUnitName } from "../names";
import { useYear, YearSwitcher } from "./YearSwitcher";

interface Initiative {
  id: string;
  unit: string;
  status: "PROPOSED" | "RECOGNISED" | "REFUSED";
  kind: "INITIATIVE" | "MODEL";
  title: string;
  field: string | null;
  change: string;
  effect: string;
  authors: string[];
  verdicts: { unit: string; decision: IssuedDocument | null; reason: string | null }[];
  replications: { unit: string; since: string; result: string }[];
}

type Scope = "own" | "recognised";

function initiativesQuery(scope: Scope, unit: string, year: number) {
  const path =
    scope === "own" ? query("/api/initiatives", { unit, year }) : query("/api/initiatives/recognised", { year });
  return pagesQuery<Initiative>(["tasks", "initiatives", scope, unit, year], path);
}

/** Initiatives and good models, of a unit or recognised anywhere. */
export function InitiativesView() {
  const texts = useTexts(directives);
  const [said, say] = useParameter("scope");
  const scope: Scope = said === "recognised" ? "recognised" : "own";
  const [year] = useYear();
  const list = useInfiniteQuery(initiativesQuery(scope, useUnit(), year));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel" aria-labelledby="initiatives" data-testid="initiatives">
      <div className="panel-head row">
        <h2 id="initiatives">{texts.initiatives}</h2>
        <Choice
          title={texts.initiativesShow}
          options={texts.scopes}
          value={scope}
          choose={(next) => say(next === "own" ? null : next)}
        />
        <YearSwitcher />
      </div>
      <p className="hint">{texts.initiativesHelp}</p>
      {list.isPending && <Loading lines={4} />}
      {list.isError && <Failed small part="TASKS" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={texts.initiativesEmpty} />}
      <ul className="register">
        {items.map((initiative) => (
          <Entry key={initiative.id} initiative={initiative} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

const TONES = { PROPOSED: "blue", RECOGNISED: "good", REFUSED: "bad" };

function Entry({ initiative }: { initiative: Initiative }) {
  const texts = useTexts(directives);
  const { day, decimal } = useFormat();
  const nameOf = useUnitName(useUnit());
  const { title, unit, kind, status, field, change, effect, authors, verdicts, replications } = initiative;
  return (
    <li>
      <h3>
        {title} <span className={`tag ${TONES[status]}`}>{texts.initiativeStates[status]}</span>
      </h3>
      <p className="hint">
        {[texts.initiativeKinds[kind], nameOf(unit), field, authors.join(", ")]
          .filter((word) => word !== null && word !== "")
          .join(" · ")}
      </p>
      <dl className="facts wide">
        <div>
          <dt>{texts.change}</dt>
          <dd>{change}</dd>
        </div>
        <div>
          <dt>{texts.effect}</dt>
          <dd>{effect}</dd>
        </div>
      </dl>
      {verdicts.map(({ unit: judge, decision, reason }) => (
        <p key={judge} className="hint">
          {nameOf(judge)}:{" "}
          {decision === null ? texts.refusedFor(reason ?? "") : texts.decisions(decision.number, day(decision.date))}
        </p>
      ))}
      {replications.length > 0 && <p className="hint">{texts.replicated(decimal(replications.length))}</p>}
    </li>
  );
}
