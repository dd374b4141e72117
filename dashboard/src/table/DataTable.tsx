import { CaretDownOutlined, CaretUpOutlined } from "@ant-design/icons";
import { type ReactNode, useState } from "react";
import { useFormat } from "../format/format";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import "./table.css";

export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand at the right. */
  number?: boolean;
  width?: number | string;
  /** Left out where there is no room, as on a phone. */
  wide?: boolean;
  /** How rows are put in order by it, ascending; left out: they cannot be. */
  order?: (a: T, b: T) => number;
}

interface DataTableProps<T> {
  /** What the table is, for who cannot see it. */
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  rowClass?: (row: T) => string;
  /** Shown in the place of rows. */
  empty?: ReactNode;
  /** How many rows are shown before asking for more. */
  shown?: number;
}

/** A plain table: light, sortable, whole on paper. For lists with editing, trees or thousands of rows take the component library's. */
export function DataTable<T>({ label, columns, rows, rowKey, rowClass, empty, shown = 12 }: DataTableProps<T>) {
  const [order, setOrder] = useState<{ key: string; down: boolean } | null>(null);
  const [whole, setWhole] = useState(false);
  const by = columns.find(({ key }) => key === order?.key)?.order;
  const sorted = by === undefined ? rows : rows.toSorted((a, b) => (order?.down === true ? by(b, a) : by(a, b)));
  const turn = (key: string) =>
    setOrder(order?.key === key ? (order.down ? null : { key, down: true }) : { key, down: false });
  return (
    <>
      {/* Whoever cannot drag scrolls with the arrows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className={`data-table ${whole ? "" : "cut"}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} order={order} turn={turn} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row, index) => (
              <tr key={rowKey(row)} className={`${rowClass?.(row) ?? ""} ${whole || index < shown ? "" : "beyond"}`}>
                {columns.map(({ key, cell, number, wide }) => (
                  <td key={key} className={classOf(number, wide)}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && empty}
      {rows.length > shown && <More count={rows.length} whole={whole} turn={() => setWhole(!whole)} />}
    </>
  );
}

function More({ count, whole, turn }: { count: number; whole: boolean; turn: () => void }) {
  const texts = useTexts(frame);
  const { decimal } = useFormat();
  return (
    <button type="button" className="button table-more no-print" aria-expanded={whole} onClick={turn}>
      {whole ? texts.showFewer : texts.showAll(decimal(count))}
    </button>
  );
}

interface HeadProps<T> {
  column: Column<T>;
  order: { key: string; down: boolean } | null;
  turn: (key: string) => void;
}

function Head<T>({ column: { key, title, number, width, wide, order: by }, order, turn }: HeadProps<T>) {
  const mine = order?.key === key ? order : null;
  return (
    <th
      scope="col"
      className={classOf(number, wide)}
      style={width === undefined ? {} : { width }}
      aria-sort={mine === null ? undefined : mine.down ? "descending" : "ascending"}
    >
      {by === undefined ? (
        title
      ) : (
        <button type="button" className="table-order" onClick={() => turn(key)}>
          {title}
          {mine !== null && (mine.down ? <CaretDownOutlined aria-hidden /> : <CaretUpOutlined aria-hidden />)}
        </button>
      )}
    </th>
  );
}

function classOf(number = false, wide = false): string {
  return `${number ? "number-cell" : ""} ${wide ? "wide-cell" : ""}`;
}
