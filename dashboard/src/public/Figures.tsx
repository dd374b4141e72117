import { useFormat } from "../format/format";
import { type Column, DataTable } from "../table/DataTable";
import { Empty } from "../states/States";
import { open } from "../texts/public";
import { useTexts } from "../texts/texts";
import type { Row } from "./rows";

type Texts = (typeof open)["vi"];

/** Numbers as they were published and as they are now; where both differ, today's is marked. */
export function Figures({ label, rows }: { label: string; rows: Row[] }) {
  const texts = useTexts(open);
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ code }) => code}
      shown={30}
      empty={<Empty title={texts.noFigures} />}
      columns={columnsOf(texts)}
    />
  );
}

function columnsOf(texts: Texts): Column<Row>[] {
  return [
    { key: "name", title: texts.indicator, cell: ({ name }) => name },
    {
      key: "printed",
      title: texts.asPublished,
      number: true,
      cell: (row) => <Value number={row.printed} unit={row.unitOfMeasure} />,
    },
    { key: "now", title: texts.asNow, number: true, cell: (row) => <Now row={row} /> },
  ];
}

function Now({ row: { printed, now, unitOfMeasure } }: { row: Row }) {
  const texts = useTexts(open);
  const value = <Value number={now} unit={unitOfMeasure} />;
  const differs = printed !== undefined && now !== undefined && printed !== now;
  return differs ? <strong title={texts.differs}>{value}</strong> : value;
}

function Value({ number, unit }: { number: string | null | undefined; unit: string }) {
  const texts = useTexts(open);
  const { measured } = useFormat();
  if (number === undefined) {
    return <span className="hint">–</span>;
  }
  return number === null ? <span className="hint">{texts.noData}</span> : measured(number, unit);
}
