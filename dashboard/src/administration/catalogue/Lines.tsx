import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import { type Line, line } from "./form-draft";

interface LinesProps<T extends object> {
  title: string;
  /** What the button says that adds one. */
  add: string;
  blank: T;
  lines: readonly Line<T>[];
  change: (lines: readonly Line<T>[]) => void;
  /** The fields of one line; `put` changes parts of it. */
  children: (line: Line<T>, index: number, put: (part: Partial<T>) => void) => ReactNode;
}

/** A list whose lines are written in place, moved, added and taken out. */
export function Lines<T extends object>({ title, add, blank, lines, change, children }: LinesProps<T>) {
  const put = (key: number, part: Partial<T>) => change(lines.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className="lines">
      <legend>{title}</legend>
      <ol>
        {lines.map((one, index) => (
          <li key={one.key} className="one-line">
            <span className="line-number" aria-hidden>
              {index + 1}
            </span>
            <div className="line-fields">{children(one, index, (part) => put(one.key, part))}</div>
            <LineActions title={title} index={index} lines={lines} change={change} />
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => change([...lines, line(blank)])}>
        {add}
      </button>
    </fieldset>
  );
}

interface LineActionsProps<T> {
  title: string;
  index: number;
  lines: readonly T[];
  change: (lines: readonly T[]) => void;
}

function LineActions<T>({ title, index, lines, change }: LineActionsProps<T>) {
  const texts = useTexts(formDesign);
  const number = String(index + 1);
  const swap = (above: number) =>
    change(lines.map((one, at) => (at === above ? lines[above + 1] : at === above + 1 ? lines[above] : one) ?? one));
  return (
    <div className="line-actions">
      <button type="button" className="icon-button" aria-label={texts.up(title, number)} disabled={index === 0} onClick={() => swap(index - 1)}>
        <ArrowUpOutlined aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.down(title, number)}
        disabled={index === lines.length - 1}
        onClick={() => swap(index)}
      >
        <ArrowDownOutlined aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.remove(title, number)}
        onClick={() => change(lines.filter((_, at) => at !== index))}
      >
        <DeleteOutlined aria-hidden />
      </button>
    </div>
  );
}
