import type { Finding, Plan, Source } from "./types";

/** The parts a plan is reviewed by, in the order of the document. */
export const GROUPS = ["heading", "bases", "aims", "targets", "tasks", "organisation"] as const;
export type Group = (typeof GROUPS)[number];

/** Something that was read and that a person stands for: one target, one task, or a whole member. */
export interface Item {
  /** As the service names it: `tasks/t7`, `number`, `legalBases`. */
  key: string;
  group: Group;
  source: Source | null;
  findings: Finding[];
  /** How surely it was read, null where nobody has to settle it any more. */
  open: number | null;
}

const HEADING = ["issuer", "kind", "number", "issuedOn", "place", "title", "year", "period", "signer", "signerRole", "parentPlan"];

const MEMBERS: [Group, readonly string[]][] = [
  ["heading", HEADING],
  ["bases", ["legalBases"]],
  ["aims", ["purpose", "requirements"]],
  ["organisation", ["fields", "duties", "budget", "reporting", "recipients"]],
];

/** The items of a plan, each with its findings and whether somebody has to settle it. */
export function itemsOf(plan: Plan): Item[] {
  const open = new Map(plan.review?.open.map(({ item, confidence }) => [item, confidence]));
  const item = (key: string, group: Group, source: Source | null): Item => ({
    key,
    group,
    source,
    findings: plan.findings.filter((finding) => isOf(finding, key)),
    open: open.get(key) ?? null,
  });
  const members = MEMBERS.flatMap(([group, names]) => names.map((name) => item(name, group, sourceOf(plan, name))));
  const all = [
    ...members,
    ...plan.targets.map(({ id, source }) => item(`targets/${id}`, "targets", source)),
    ...plan.tasks.map(({ id, source }) => item(`tasks/${id}`, "tasks", source)),
  ];
  return all.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

/** Findings that no item has: about the plan as a whole. */
export function loose(plan: Plan, items: readonly Item[]): Finding[] {
  return plan.findings.filter((finding) => !items.some(({ findings }) => findings.includes(finding)));
}

function isOf(finding: Finding, key: string): boolean {
  return finding.item === key || (!key.includes("/") && finding.item?.split("/")[0] === key && !/^(?:tasks|targets)$/.test(key));
}

function sourceOf(plan: Plan, name: string): Source | null {
  return plan.sources[name] ?? sourcesOf(plan, name)[0] ?? null;
}

/** Where the entries of a member were read. */
export function sourcesOf(plan: Plan, name: string): Source[] {
  const member: unknown = plan[name as keyof Plan];
  const entries = Array.isArray(member) ? (member as unknown[]) : [member];
  return entries.flatMap((entry) =>
    typeof entry === "object" && entry !== null && "source" in entry && entry.source !== null ? [entry.source as Source] : [],
  );
}

/** Whether the plan says nothing there: nobody can confirm that. */
export function isBlank(plan: Plan, key: string): boolean {
  const value: unknown = key.includes("/") ? key : plan[key as keyof Plan];
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Whether an item belongs among those shown. */
export type Show = "OPEN" | "FINDINGS" | "ALL";

export function isShown(show: Show, { open, findings }: Item): boolean {
  return show === "ALL" || (show === "OPEN" ? open !== null : findings.length > 0);
}
