import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../../format/format";
import { Asked } from "../../../states/Asked";
import { type Column, DataTable } from "../../../table/DataTable";
import { frame } from "../../../texts/frame";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { type Level, type Unit, unitsBelowQuery } from "../../../unit/units";
import type { RegisteredUnit } from "../registered";
import { UnitLink } from "../tree/UnitLink";

/** What stands right below a unit on the day, counted by level. */
export function BelowPanel({ unit, day }: { unit: RegisteredUnit; day: string | null }) {
  const texts = useTexts(units);
  const { levels } = useTexts(frame);
  const { decimal } = useFormat();
  const below = useQuery(unitsBelowQuery(unit.code, day));
  return (
    <section className="panel" aria-labelledby="below">
      <div className="panel-head">
        <h2 id="below">{texts.below}</h2>
        <p>
          {counted(below.data ?? [])
            .map(([level, count]) => texts.belowCount(decimal(count), levels[level]))
            .join(", ")}
        </p>
      </div>
      <Asked query={below} part="UNITS">
        {(children) => (
          <DataTable
            label={texts.below}
            columns={columnsOf(texts.name, texts.level, levels)}
            rows={children}
            rowKey={({ code }) => code}
            empty={<p className="hint">{texts.noneBelow}</p>}
          />
        )}
      </Asked>
    </section>
  );
}

function columnsOf(name: string, level: string, levels: Record<Level, string>): Column<Unit>[] {
  return [
    { key: "name", title: name, cell: linked, order: (a, b) => a.name.localeCompare(b.name, "vi") },
    { key: "level", title: level, cell: (child) => levels[child.level], wide: true },
  ];
}

function linked(unit: Unit) {
  return <UnitLink unit={unit} />;
}

function counted(children: Unit[]): [Level, number][] {
  const levels = [...new Set(children.map(({ level }) => level))];
  return levels.map((level) => [level, children.filter((child) => child.level === level).length]);
}
