import { PlusOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Choice } from "../../frame/Choice";
import { useParameter } from "../../place/place";
import { useSession } from "../../session/session";
import { Empty, Failed, Loading } from "../../states/States";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { InitiativeEntry } from "./InitiativeEntry";
import { initiativesQuery, type Scope } from "./initiatives";
import { ProposalDialog } from "./ProposalDialog";
import { useYear, YearSwitcher } from "./YearSwitcher";

/** Initiatives and good models, of a unit or recognised anywhere. */
export function InitiativesView() {
  const texts = useTexts(registers);
  const [said, say] = useParameter("scope");
  const scope: Scope = said === "recognised" ? "recognised" : "own";
  const [year] = useYear();
  const [proposing, setProposing] = useState(false);
  const proposes = useSession().is("officer", "leader", "administrator");
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
        {proposes && (
          <Button
            type="primary"
            className="no-print"
            icon={<PlusOutlined aria-hidden />}
            data-testid="propose"
            onClick={() => setProposing(true)}
          >
            {texts.propose}
          </Button>
        )}
      </div>
      <p className="hint">{texts.initiativesHelp}</p>
      {list.isPending && <Loading lines={4} />}
      {list.isError && <Failed small part="TASKS" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={texts.initiativesEmpty} />}
      <ul className="register">
        {items.map((initiative) => (
          <InitiativeEntry key={initiative.id} initiative={initiative} isBelow={scope === "own"} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
      {proposing && <ProposalDialog close={() => setProposing(false)} />}
    </section>
  );
}
