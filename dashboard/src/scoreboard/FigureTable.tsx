import { Table, type TableColumnsType } from "antd";
import type { Figure } from "../api/types";
import { useTexts } from "../texts/texts";
import { Value } from "./Value";

function valueOf(kind: "official" | "provisional") {
  return function Cell(_: unknown, figure: Figure) {
    const unit = figure.unitOfMeasure === "%" ? "%" : "";
    return <Value of={figure} unit={unit} kind={kind} trace={null} />;
  };
}

/** The raw figures behind the indicators. */
export function FigureTable({ figures, bare = false }: { figures: Figure[]; bare?: boolean }) {
  const { texts } = useTexts();
  const columns: TableColumnsType<Figure> = [
    { title: texts.figure, dataIndex: "name" },
    { title: texts.official, key: "official", align: "right", width: 140, render: valueOf("official") },
    { title: texts.provisional, key: "provisional", align: "right", width: 140, render: valueOf("provisional") },
  ];
  return (
    <section className={bare ? "" : "panel"} aria-labelledby="figures">
      <div className="panel-head">
        <h2 id="figures">{texts.figures}</h2>
      </div>
      <Table rowKey="code" size="small" columns={columns} dataSource={figures} pagination={false} scroll={{ x: 420 }} />
    </section>
  );
}
