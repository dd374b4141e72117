import { type Plan, type Target, type Task } from "./types";
import { put } from "./pointer";

/** How a part of an item is edited: a line, a text of several, a list with an entry a line, a choice, a day, a number, a decimal. */
export type FieldKind = "line" | "text" | "list" | "comparator" | "kind" | "day" | "number" | "decimal";

/** A part of an item in the form, with where it stands in the plan. */
export interface EditField {
  name: string;
  kind: FieldKind;
  pointer: string;
  value: string;
}

const TASK: [keyof Task, FieldKind][] = [
  ["number", "line"],
  ["content", "text"],
  ["products", "list"],
  ["leads", "list"],
  ["coordinators", "list"],
  ["timePhrase", "line"],
  ["note", "line"],
];

const TARGET: [keyof Target, FieldKind][] = [
  ["wording", "text"],
  ["comparator", "comparator"],
  ["threshold", "decimal"],
  ["unitOfMeasure", "line"],
  ["subject", "text"],
  ["indicator", "line"],
];

const PLAIN: Record<string, FieldKind> = {
  issuer: "line",
  kind: "kind",
  number: "line",
  issuedOn: "day",
  place: "line",
  title: "text",
  year: "number",
  period: "line",
  signer: "line",
  signerRole: "line",
  parentPlan: "line",
};

/** What of an item can be edited here, with its present value; nothing where it is only confirmed or mended. */
export function fieldsOf(plan: Plan, key: string): EditField[] {
  const [member = "", id = ""] = key.split("/");
  if (member === "tasks") {
    return partsOf(plan.tasks, id, "tasks", TASK);
  }
  if (member === "targets") {
    return partsOf(plan.targets, id, "targets", TARGET);
  }
  const kind = PLAIN[member];
  if (kind !== undefined) {
    return [{ name: member, kind, pointer: `/${member}`, value: written(plan[member as keyof Plan]) }];
  }
  if (member === "purpose" || member === "requirements" || member === "budget") {
    return plan[member].map(({ text }, index) => ({ name: "text", kind: "text", pointer: `/${member}/${index}/text`, value: text }));
  }
  if (member === "duties") {
    return plan.duties.map(({ unit, duties }, index) => ({
      name: unit,
      kind: "list",
      pointer: `/duties/${index}/duties`,
      value: written(duties),
    }));
  }
  return member === "recipients"
    ? plan.recipients.map(({ name }, index) => ({ name: "recipient", kind: "line", pointer: `/recipients/${index}/name`, value: name }))
    : [];
}

function partsOf<T extends { id: string }>(all: readonly T[], id: string, member: string, parts: [keyof T, FieldKind][]): EditField[] {
  const index = all.findIndex((one) => one.id === id);
  const found = all[index];
  return found === undefined
    ? []
    : parts.map(([name, kind]) => ({
        name: String(name),
        kind,
        pointer: `/${member}/${index}/${String(name)}`,
        value: kind === "decimal" ? written(found[name]).replace(".", ",") : written(found[name]),
      }));
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : value === null || value === undefined ? "" : String(value as string | number);
}

/** The plan with what was typed put in; empty is nothing. A threshold keeps its digits and is never made a number here. */
export function edited(plan: Plan, fields: readonly EditField[], typed: Readonly<Record<string, string>>): Plan {
  return fields.reduce((changed, { kind, pointer, value }) => {
    const text = typed[pointer] ?? value;
    return text === value ? changed : put(changed, pointer, valueOf(kind, text.trim()));
  }, plan);
}

function valueOf(kind: FieldKind, text: string): unknown {
  if (kind === "list") {
    return text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }
  if (text === "") {
    return null;
  }
  return kind === "number" ? Number(text) : kind === "decimal" ? text.replace(",", ".") : text;
}

/** The plan without a task or target. */
export function without(plan: Plan, key: string): Plan {
  const gone = ({ id }: { id: string }, member: string) => `${member}/${id}` === key;
  return {
    ...plan,
    tasks: plan.tasks.filter((task) => !gone(task, "tasks")),
    targets: plan.targets.filter((target) => !gone(target, "targets")),
  };
}
