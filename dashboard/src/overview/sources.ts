/** What one unit right below (or, of a commune, one form) contributes to an indicator. */
export interface Source {
  code: string;
  name: string;
  /** Up to which event of the submission, or version of the unit's numbers, it counts. */
  seq: number;
  at: string;
  official: string | null;
  provisional: string | null;
  figures: SourceFigure[];
}

/** A figure the indicator is computed from, null where it is not known; numerator first. */
export interface SourceFigure {
  code: string;
  official: string | null;
  provisional: string | null;
  notApplicable: number;
}
