import { PlusOutlined } from "@ant-design/icons";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../session/session";
import { Empty, Failed, Loading } from "../../states/States";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import { useUnit } from "../../unit/use-unit";
import { CommendationEntry } from "./CommendationEntry";
import { commendationsQuery } from "./commendations";
import { CommendDialog } from "./CommendDialog";
import { useYear, YearSwitcher } from "./YearSwitcher";

/** Praise and criticism of a unit and of those below it. */
export function CommendationsView() {
  const texts = useTexts(registers);
  const [year] = useYear();
  const [issuing, setIssuing] = useState(false);
  const session = useSession();
  const own = useQuery(unitQuery(session.unit)).data;
  const issues = own !== undefined && own.level !== "COMMUNE" && session.is("reviewer", "leader", "administrator");
  const list = useInfiniteQuery(commendationsQuery(useUnit(), year));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel" aria-labelledby="commendations" data-testid="commendations">
      <div className="panel-head row">
        <h2 id="commendations">{texts.commendations}</h2>
        <YearSwitcher />
        {issues && (
          <Button
            type="primary"
            className="no-print"
            icon={<PlusOutlined aria-hidden />}
            data-testid="commend"
            onClick={() => setIssuing(true)}
          >
            {texts.issue}
          </Button>
        )}
      </div>
      <p className="hint">{texts.commendationsHelp}</p>
      {list.isPending && <Loading lines={4} />}
      {list.isError && <Failed small part="TASKS" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={texts.commendationsEmpty} />}
      <ul className="register">
        {items.map((commendation) => (
          <CommendationEntry key={commendation.id} commendation={commendation} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
      {issuing && <CommendDialog close={() => setIssuing(false)} />}
    </section>
  );
}
