import { linesOf } from "../../form/lines";

/** A directive while it is written. */
export interface ItemDraft {
  /** Tells rows apart. */
  key: number;
  content: string;
  /** One a line. */
  products: string;
  field: string;
  to: "OWN" | "EVERY" | "SOME";
  units: string[];
  office: string;
  officer: string;
  coordinators: string;
  due: string;
  timePhrase: string;
}

export interface DirectiveDraft {
  number: string;
  date: string;
  title: string;
  items: ItemDraft[];
}

export function emptyItem(key: number): ItemDraft {
  return {
    key,
    content: "",
    products: "",
    field: "",
    to: "OWN",
    units: [],
    office: "",
    officer: "",
    coordinators: "",
    due: "",
    timePhrase: "",
  };
}

/** What is sent: fields left empty are not said, and an office is told only where one unit is meant. */
export function bodyOf({ number, date, title, items }: DirectiveDraft): Record<string, unknown> {
  return {
    number: number.trim(),
    date,
    title: title.trim(),
    items: items.map((item) => ({
      content: item.content.trim(),
      products: linesOf(item.products),
      ...said("field", item.field),
      ...(item.to === "EVERY" ? { everyCommune: true } : {}),
      ...(item.to === "SOME" ? { units: item.units } : {}),
      ...(item.to === "OWN" ? { ...said("office", item.office), ...said("officer", item.officer) } : {}),
      coordinators: linesOf(item.coordinators),
      ...said("due", item.due),
      ...said("timePhrase", item.timePhrase),
    })),
  };
}

function said(name: string, value: string): Record<string, string> {
  return value.trim() === "" ? {} : { [name]: value.trim() };
}

/** True when the service would have nothing to ask for by name. */
export function isWhole({ number, date, title, items }: DirectiveDraft): boolean {
  return (
    [number, date, title, ...items.map(({ content }) => content)].every((text) => text.trim() !== "") &&
    items.every(({ to, units }) => to !== "SOME" || units.length > 0)
  );
}
