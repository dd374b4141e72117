import { Button } from "antd";
import { useState } from "react";
import type { Child, SubmissionStatus } from "./types";
import { moment, share } from "../format/numbers";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { countStatuses, select } from "./summary";
import { Choice } from "../frame/Choice";
import { type Column, DataTable } from "../table/DataTable";
import { StatusTag } from "./Tags";
import { SearchField } from "../form/SearchField";

/** The units directly below, searchable without tones; each opens to its figures. */
export function UnitTable({ items, open }: { items: Child[]; open: (unit: string) => void }) {
  const texts = useTexts(overview);
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
        <SearchField label={texts.search} data-testid="unit-search" value={words} change={setWords} />
        {level === "COMMUNE" && <StatusFilter items={items} status={status} choose={setStatus} />}
      </div>
      <DataTable
        label={texts.children[level]}
        columns={columns}
        rows={select(items, words, status)}
        rowKey={({ code }) => code}
        empty={
          <div className="hint">
            <p>{texts.noMatch}</p>
            <Button onClick={clear}>{texts.clearFilter}</Button>
          </div>
        }
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
  const texts = useTexts(overview);
  const counts = countStatuses(items);
  return (
    <Choice
      title={texts.status}
      value={status}
      choose={choose}
      options={{
        ALL: `${texts.all} ${items.length}`,
        MISSING: `${texts.statuses.MISSING} ${counts.MISSING}`,
        RETURNED: `${texts.statuses.RETURNED} ${counts.RETURNED}`,
        SUBMITTED: `${texts.statuses.SUBMITTED} ${counts.SUBMITTED}`,
        APPROVED: `${texts.statuses.APPROVED} ${counts.APPROVED}`,
      }}
    />
  );
}

function useColumns(ofCommunes: boolean, open: (unit: string) => void): Column<Child>[] {
  const texts = useTexts(overview);
  const language = useLanguage();
  return [
    {
      title: texts.name,
      key: "name",
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
      cell: ({ name, code }) => (
        <button type="button" className="name" data-testid={`unit-${code}`} onClick={() => open(code)}>
          {name}
        </button>
      ),
    },
    { title: texts.code, key: "code", width: 90, wide: true, cell: ({ code }) => code },
    ofCommunes
      ? {
          title: texts.status,
          key: "status",
          width: 140,
          cell: ({ code, status }) => (
            <span data-testid={`unit-${code}-status`}>
              <StatusTag status={status} />
            </span>
          ),
        }
      : {
          title: texts.progress,
          key: "progress",
          width: 200,
          order: (a, b) => share(a.reported, a.expected) - share(b.reported, b.expected),
          cell: ({ reported, expected }) => `${reported} / ${expected} (${share(reported, expected)}%)`,
        },
    {
      title: texts.at,
      key: "at",
      width: 190,
      wide: true,
      order: (a, b) => (a.at ?? "").localeCompare(b.at ?? ""),
      cell: ({ at }) => (at === null ? "" : moment(at, language)),
    },
  ];
}
