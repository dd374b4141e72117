/** Why single figures go back, by unit and figure. */
export type Remarks = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const NO_REMARKS: Remarks = new Map();

export interface Remark {
  unit: string;
  figure: string;
  /** Empty takes it back. */
  text: string;
}

export function enterRemarks(remarks: Remarks, entered: readonly Remark[]): Remarks {
  const all = new Map(remarks);
  for (const { unit, figure, text } of entered) {
    const ofUnit = new Map(all.get(unit));
    if (text.trim() === "") {
      ofUnit.delete(figure);
    } else {
      ofUnit.set(figure, text.trim());
    }
    if (ofUnit.size === 0) {
      all.delete(unit);
    } else {
      all.set(unit, ofUnit);
    }
  }
  return all;
}

export function remarkOf(remarks: Remarks, unit: string, figure: string): string {
  return remarks.get(unit)?.get(figure) ?? "";
}

export function remarksOf(remarks: Remarks, unit: string): Record<string, string> {
  return Object.fromEntries(remarks.get(unit) ?? []);
}
