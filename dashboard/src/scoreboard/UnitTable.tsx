import { SearchOutlined } from "@ant-design/icons";
import { Button, Input, Segmented, Table, type TableColumnsType } from "antd";
import { useState } from "react";
import type { Child, SubmissionStatus } from "../api/types";
import { moment, share } from "../format/numbers";
import { useTexts } from "../texts/texts";
import { countStatuses, select, STATUSES } from "./summary";
import { StatusTag } from "./Tags";

/** The units directly below, searchable without tones; each opens to its figures. */
export function UnitTable({ items, open }: { items: Child[]; open: (unit: string) => void }) {
  const { texts } = useTexts();
  const [words, setWords] = useState("");
  const [status, setStatus] = useState<SubmissionStatus | "ALL">("ALL");
  const level = items[0]?.level ?? "COMMUNE";
  const columns = useColumns(level === "COMMUNE", open);
  const clear = () => {
    setWords("");
    setStatus("ALL");
  };
  return (
    <section className="panel" aria-labelledby="units">
      <div className="panel-head">
        <h2 id="units">
          {texts.children[level]} ({items.length})
        </h2>
        <p>{texts.childrenHelp}</p>
      </div>
      <div className="filters">
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          placeholder={texts.search}
          aria-label={texts.search}
          data-testid="unit-search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {level === "COMMUNE" && <StatusFilter items={items} status={status} choose={setStatus} />}
      </div>
      <Table
        rowKey="code"
        size="small"
        columns={columns}
        dataSource={select(items, words, status)}
        pagination={{ defaultPageSize: 10, showSizeChanger: true, size: "small", hideOnSinglePage: true }}
        scroll={{ x: 480 }}
        locale={{
          emptyText: (
            <div className="hint">
              <p>{texts.noMatch}</p>
              <Button onClick={clear}>{texts.clearFilter}</Button>
            </div>
          ),
        }}
      />
    </section>
  );
}

interface StatusFilterProps {
  items: Child[];
  status: SubmissionStatus | "ALL";
  choose: (status: SubmissionStatus | "ALL") => void;
}

function StatusFilter({ items, status, choose }: StatusFilterProps) {
  const { texts } = useTexts();
  const counts = countStatuses(items);
  return (
    <Segmented
      aria-label={texts.status}
      value={status}
      onChange={choose}
      options={[
        { value: "ALL", label: `${texts.all} ${items.length}` },
        ...STATUSES.map((value) => ({ value, label: `${texts.statuses[value]} ${counts[value]}` })),
      ]}
    />
  );
}

function useColumns(ofCommunes: boolean, open: (unit: string) => void): TableColumnsType<Child> {
  const { texts, language } = useTexts();
  return [
    {
      title: texts.name,
      dataIndex: "name",
      sorter: (a, b) => a.name.localeCompare(b.name, "vi"),
      render: (name: string, { code }) => (
        <button type="button" className="name" data-testid={`unit-${code}`} onClick={() => open(code)}>
          {name}
        </button>
      ),
    },
    { title: texts.code, dataIndex: "code", width: 90, responsive: ["sm"] },
    ofCommunes
      ? {
          title: texts.status,
          key: "status",
          width: 140,
          render: (_, { code, status }) => (
            <span data-testid={`unit-${code}-status`}>
              <StatusTag status={status} />
            </span>
          ),
        }
      : {
          title: texts.progress,
          key: "progress",
          width: 200,
          sorter: (a, b) => share(a.reported, a.expected) - share(b.reported, b.expected),
          render: (_, { reported, expected }) => `${reported} / ${expected} (${share(reported, expected)}%)`,
        },
    {
      title: texts.at,
      dataIndex: "at",
      width: 190,
      responsive: ["sm"],
      sorter: (a, b) => (a.at ?? "").localeCompare(b.at ?? ""),
      render: (at: string | null) => (at === null ? "" : moment(at, language)),
    },
  ];
}
