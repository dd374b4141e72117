import { useQuery } from "@tanstack/react-query";
import { Drawer, Table, type TableColumnsType } from "antd";
import { sourcesQuery } from "../api/queries";
import type { Source } from "../api/sources";
import type { Scoreboard } from "../api/types";
import { Failed, Loading } from "../app/States";
import { decimal, measured, moment } from "../format/numbers";
import { label, type Quarter } from "../period/period";
import { type Language, useTexts } from "../texts/texts";

interface SourcesDrawerProps {
  board: Scoreboard;
  indicator: string | null;
  period: Quarter;
  close: () => void;
}

/** Where a number comes from: the parts that were added up, each with its submission. */
export function SourcesDrawer({ board, indicator, period, close }: SourcesDrawerProps) {
  const { texts, language } = useTexts();
  const query = useQuery({
    ...sourcesQuery(board.unit.code, indicator ?? "", period),
    enabled: indicator !== null,
  });
  const shown = board.indicators.find(({ code }) => code === indicator);
  const columns = useColumns(shown?.unitOfMeasure ?? "");
  return (
    <Drawer open={indicator !== null} onClose={close} size="min(860px, 100vw)" title={shown?.name} data-testid="sources-drawer">
      <div className="panel-head">
        <h2>{texts.sources}</h2>
        <p>{texts.sourcesHelp(board.unit.name, label(period, language))}</p>
      </div>
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data !== undefined && (
        <Table
          rowKey="code"
          size="small"
          columns={columns}
          dataSource={query.data}
          pagination={{ defaultPageSize: 15, hideOnSinglePage: true, size: "small" }}
          scroll={{ x: 560 }}
          locale={{ emptyText: texts.sourcesEmpty }}
        />
      )}
    </Drawer>
  );
}

function useColumns(unit: string): TableColumnsType<Source> {
  const { texts, language } = useTexts();
  return [
    { title: texts.name, dataIndex: "name", sorter: (a, b) => a.name.localeCompare(b.name, "vi") },
    {
      title: texts.share,
      key: "share",
      align: "right",
      render: (_, { figures }) => figures.map(({ provisional }) => optional(provisional, language)).join(" / "),
    },
    { title: texts.official, dataIndex: "official", align: "right", render: (value) => result(value, unit, language) },
    {
      title: texts.provisional,
      dataIndex: "provisional",
      align: "right",
      render: (value) => result(value, unit, language),
    },
    { title: texts.sequence, dataIndex: "seq", align: "right", width: 70 },
    {
      title: texts.at,
      dataIndex: "at",
      width: 180,
      render: (at: string) => moment(at, language),
    },
  ];
}

function result(value: string | null, unit: string, language: Language): string {
  return value === null ? "–" : measured(value, unit, language);
}

function optional(value: string | null, language: Language): string {
  return value === null ? "–" : decimal(value, language);
}
