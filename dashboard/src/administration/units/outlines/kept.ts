/** What became of an upload. */
export interface Kept {
  units: number;
  /** Those whose code was unknown and whose name settled their unit. */
  byName: Unknown[];
  /** Codes of units whose outline crossed itself. */
  mended: string[];
  /** Codes of units without an outline. */
  missing: string[];
}

/** An outline whose code is none of the province's units. */
export interface Unknown {
  code: string;
  name: string;
  /** Code of the unit that bears its name; null where none or several do. */
  proposed?: string | null;
  unit?: string | null;
}

/** An upload as it is asked for. */
export interface Handed {
  file: File;
  /** First day of the outlines. */
  from: string;
  byName: boolean;
  /** Of the outlines there are; 0 where there are none, as is thought. */
  version: string;
}
