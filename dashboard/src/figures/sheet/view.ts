import type { ReactNode } from "react";

export interface SheetRow {
  key: string;
  title: string;
  /** Said more quietly after the title. */
  hint?: string;
}

export interface SheetColumn {
  key: string;
  title: string;
  /** Pixels. */
  width: number;
  editable: boolean;
  /** A longer word for the heading, shown when pointed at. */
  hint?: string;
  words?: boolean;
}

export type CellTone = "plain" | "bad" | "warn" | "quiet" | "clash" | "waiting" | "marked";

/** What a cell shows. */
export interface CellView {
  text: string;
  tone: CellTone;
  /** What else is to be said of it: rules it breaks, why it does not apply. */
  note?: string;
}

/** A text entered into a cell. */
export interface Edit {
  row: number;
  column: number;
  text: string;
}

export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What a sheet is told from outside. */
export interface SheetHandle {
  /** Goes to a cell and takes the focus. */
  go: (place: Place) => void;
  focus: () => void;
}

export interface SheetProps {
  /** What the sheet is, for who cannot see it. */
  label: string;
  corner: ReactNode;
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  view: (row: number, column: number) => CellView;
  /** What stands in the cell when it is opened for editing. */
  text: (row: number, column: number) => string;
  /** What is copied; the same where it is left out. */
  copied?: (row: number, column: number) => string;
  edit: (edits: Edit[], pasted: boolean) => void;
  undo?: () => void;
  redo?: () => void;
  /** The cell that the reader is at. */
  at?: (place: Place) => void;
  /** Told with each key typed in an open cell; null when it is closed. */
  typing?: (edit: Edit | null) => void;
  titleWidth: number;
  rowHeight: number;
  className?: string;
}

export function blockOf(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}
