import { DownloadOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { download } from "../../api/download";
import { query } from "../../api/paging";
import { useFormat } from "../../format/format";
import { Empty, Failed, Loading } from "../../states/States";
import { useProblemWords } from "../../states/problem-words";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { listQuery } from "../queries";
import { Filters } from "./Filters";
import { TaskTable } from "./TaskTable";
import { useFilter } from "./use-filter";

/** Tasks of a unit and all below it, narrowed as the address says. */
export function ListView() {
  const texts = useTexts(tasks);
  const { filter, isNarrowed } = useFilter();
  const list = useInfiniteQuery(listQuery(filter));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Filters />
      <section className="panel" aria-label={texts.list}>
        {list.isPending && <Loading lines={8} />}
        {list.isError && <Failed small part="TASKS" error={list.error} again={() => void list.refetch()} />}
        {list.isSuccess && rows.length === 0 && (
          <Empty
            title={isNarrowed ? texts.emptyFiltered : texts.emptyList}
            help={isNarrowed ? "" : texts.emptyListHelp}
          />
        )}
        {rows.length > 0 && (
          <>
            <ListHead count={rows.length} isWhole={!list.hasNextPage} />
            <TaskTable rows={rows} />
          </>
        )}
        {list.hasNextPage && (
          <Button className="no-print" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {texts.more}
          </Button>
        )}
      </section>
    </>
  );
}

function ListHead({ count, isWhole }: { count: number; isWhole: boolean }) {
  const texts = useTexts(tasks);
  const words = useProblemWords();
  const { decimal } = useFormat();
  const { filter } = useFilter();
  const [busy, setBusy] = useState(false);
  const write = () => {
    setBusy(true);
    download(query("/api/tasks/export.xlsx", { ...filter }), texts.fileName)
      .then(() => toast({ text: texts.exported, tone: "good" }))
      .catch((error: Error) => toast({ tone: "bad", ...words(error, "TASKS") }))
      .finally(() => setBusy(false));
  };
  return (
    <div className="panel-head row">
      <h2 aria-live="polite">{isWhole ? texts.shown(decimal(count)) : texts.shownMore(decimal(count))}</h2>
      <Button className="no-print" icon={<DownloadOutlined aria-hidden />} loading={busy} onClick={write}>
        {texts.export}
      </Button>
    </div>
  );
}
