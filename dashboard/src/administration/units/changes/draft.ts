import type { Level } from "../../../unit/units";
import type { Kind, UnitChange } from "./change";

/** A unit that takes over, as it is typed. */
export interface Taker {
  isNew: boolean;
  unit: string;
  name: string;
  /** In percent, as typed. */
  percent: string;
  children: string[];
}

/** A change as it is typed; which members count depends on the kind. */
export interface Draft {
  kind: Kind;
  units: string[];
  unit: string;
  into: Taker[];
  name: string;
  level: Level;
  parent: string;
  effectiveOn: string;
  instrument: string;
  reason: string;
}

export const EMPTY_TAKER: Taker = { isNew: true, unit: "", name: "", percent: "", children: [] };

/** Nothing typed yet; `of` is the unit it is about, where that is known. */
export function emptyDraft(kind: Kind, of: string, scope: string): Draft {
  return {
    kind,
    units: of === "" ? [] : [of],
    unit: kind === "ADD" ? "" : of,
    into: kind === "SPLIT" ? [EMPTY_TAKER, EMPTY_TAKER] : [EMPTY_TAKER],
    name: "",
    level: "COMMUNE",
    parent: kind === "ADD" ? scope : "",
    effectiveOn: "",
    instrument: "",
    reason: "",
  };
}

/** The body that records it. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const { kind, units, unit, into, name, level, parent, effectiveOn, instrument, reason } = draft;
  const about = {
    kind,
    effectiveOn: effectiveOn === "" ? null : effectiveOn,
    instrument: instrument.trim(),
    reason: reason.trim() === "" ? null : reason.trim(),
  };
  switch (kind) {
    case "MERGE":
      return { ...about, units, into: into.map(sent) };
    case "SPLIT":
      return {
        ...about,
        unit,
        into: into.map((taker) => ({ ...sent(taker), share: shareOf(taker.percent), children: taker.children })),
      };
    case "RENAME":
      return { ...about, unit, name: name.trim() };
    case "ADD":
      return { ...about, unit: unit.trim(), name: name.trim(), level, parent: parent.trim() };
    case "MOVE":
      return { ...about, unit, parent: parent.trim() };
  }
}

function sent({ isNew, unit, name }: Taker): { unit: string; name?: string } {
  return isNew ? { unit: unit.trim(), name: name.trim() } : { unit };
}

/** 62,5 percent as the decimal 0.625, exact; what is no number goes to the service as it is, which refuses it. */
export function shareOf(percent: string): string | null {
  const typed = percent.trim().replace(",", ".").replace(/\s*%$/, "");
  if (typed === "") {
    return null;
  }
  const [, whole = "", part = ""] = /^(\d+)\.?(\d*)$/.exec(typed) ?? [];
  return whole === "" ? typed : `${whole.padStart(3, "0").replace(/(..)$/, ".$1")}${part}`.replace(/^0+(?=\d)/, "");
}

/** The change it would be, for looking at; null while too little is typed to show anything. */
export function changeOf(draft: Draft): UnitChange | null {
  const { kind, units, unit, into, name, level, parent, effectiveOn } = draft;
  const [first = EMPTY_TAKER] = into;
  switch (kind) {
    case "MERGE":
      return units.length === 0 ? null : { kind, units, into: successorOf(first), effectiveOn };
    case "SPLIT":
      return unit === "" ? null : { kind, unit, into: into.map(partOf), effectiveOn };
    case "RENAME":
      return unit === "" ? null : { kind, unit, name, effectiveOn };
    case "ADD":
      return name === "" ? null : { kind, unit, name, level, parent, effectiveOn };
    case "MOVE":
      return unit === "" ? null : { kind, unit, parent, effectiveOn };
  }
}

function successorOf({ isNew, unit, name }: Taker) {
  return { unit, name: isNew ? name : null, parent: null };
}

function partOf(taker: Taker) {
  return { successor: successorOf(taker), share: shareOf(taker.percent), children: taker.children };
}
