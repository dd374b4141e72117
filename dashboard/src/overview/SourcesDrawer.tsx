import { useQuery } from "@tanstack/react-query";
import { Dialog } from "../frame/Dialog";
import { Asked } from "../states/Asked";
import { type Column, DataTable } from "../table/DataTable";
import { sourcesQuery } from "./queries";
import type { Source } from "./sources";
import type { Scoreboard } from "./types";
import { decimal, measured, moment } from "../format/numbers";
import { label, type Period } from "../period/period";
import { overview } from "../texts/overview";
import { type Language, useLanguage, useTexts } from "../texts/texts";

interface SourcesDrawerProps {
  board: Scoreboard;
  indicator: string;
  period: Period;
  close: () => void;
}

/** Where a number comes from: the parts that were added up, each with its submission. */
export function SourcesDrawer({ board, indicator, period, close }: SourcesDrawerProps) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const query = useQuery(sourcesQuery(board.unit.code, indicator, period));
  const shown = board.indicators.find(({ code }) => code === indicator);
  const columns = useColumns(shown?.unitOfMeasure ?? "");
  return (
    <Dialog kind="drawer" title={shown?.name ?? indicator} close={close} testId="sources-drawer">
      <div className="panel-head">
        <h3>{texts.sources}</h3>
        <p>{texts.sourcesHelp(board.unit.name, label(period, language))}</p>
      </div>
      <Asked query={query} part="SCOREBOARDS">
        {(sources) => (
          <DataTable
            label={texts.sources}
            columns={columns}
            rows={sources}
            rowKey={({ code }) => code}
            shown={200}
            empty={<p className="hint">{texts.sourcesEmpty}</p>}
          />
        )}
      </Asked>
    </Dialog>
  );
}

function useColumns(unit: string): Column<Source>[] {
  const texts = useTexts(overview);
  const language = useLanguage();
  return [
    { key: "name", title: texts.name, cell: ({ name }) => name, order: (a, b) => a.name.localeCompare(b.name, "vi") },
    {
      key: "share",
      title: texts.share,
      number: true,
      cell: ({ figures }) => figures.map(({ provisional }) => optional(provisional, language)).join(" / "),
    },
    { key: "official", title: texts.official, number: true, cell: ({ official }) => result(official, unit, language) },
    {
      key: "provisional",
      title: texts.provisional,
      number: true,
      cell: ({ provisional }) => result(provisional, unit, language),
    },
    { key: "seq", title: texts.sequence, number: true, width: 60, wide: true, cell: ({ seq }) => seq },
    { key: "at", title: texts.at, width: 170, wide: true, cell: ({ at }) => moment(at, language) },
  ];
}

function result(value: string | null, unit: string, language: Language): string {
  return value === null ? "–" : measured(value, unit, language);
}

function optional(value: string | null, language: Language): string {
  return value === null ? "–" : decimal(value, language);
}
