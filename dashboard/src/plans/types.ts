export type PlanStatus = "DRAFT" | "PUBLISHED" | "CLOSED";
export type Comparator = "AT_LEAST" | "MORE_THAN" | "AT_MOST" | "LESS_THAN" | "EXACTLY";
export type Severity = "ERROR" | "WARNING" | "INFO";

/** Where something was read in the file, and how surely, 0 to 1. */
export interface Source {
  page: number | null;
  firstLine: number | null;
  lastLine: number | null;
  text: string;
  confidence: number;
}

export interface Field {
  number: string | null;
  name: string;
}

export interface Target {
  id: string;
  wording: string;
  comparator: Comparator | null;
  threshold: string | null;
  unitOfMeasure: string | null;
  subject: string | null;
  indicator: string | null;
  source: Source | null;
}

export interface Task {
  id: string;
  number: string | null;
  field: Field | null;
  content: string;
  products: string[];
  leads: string[];
  coordinators: string[];
  timePhrase: string | null;
  note: string | null;
  source: Source | null;
}

export interface LegalBasis {
  kind: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  parent: boolean;
  source: Source | null;
}

export interface Passage {
  text: string;
  source: Source | null;
}

export interface Duty {
  unit: string;
  duties: string[];
  source: Source | null;
}

export interface Mend {
  advice: string;
  english: string;
  /** JSON pointer into the plan, and what to put there; null where a person must decide. */
  path: string | null;
  value: unknown;
}

export interface Finding {
  severity: Severity;
  code: string;
  message: string;
  english: string;
  /** For example `tasks/t13`, `budget/0`, `number`; null for the whole plan. */
  item: string | null;
  source: Source | null;
  mend: Mend | null;
}

export interface Waiver {
  code: string;
  item: string | null;
  reason: string;
  by: string;
  at: string;
  holds: boolean;
}

export interface Plan {
  id: string;
  version: number;
  status: PlanStatus;
  unit: string;
  unitName: string;
  issuer: string | null;
  kind: "REFORM" | "PROPAGANDA";
  number: string | null;
  issuedOn: string | null;
  place: string | null;
  title: string;
  year: number | null;
  period: string | null;
  signer: string | null;
  signerRole: string | null;
  parentPlan: string | null;
  legalBases: LegalBasis[];
  purpose: Passage[];
  requirements: Passage[];
  targets: Target[];
  fields: Field[];
  tasks: Task[];
  duties: Duty[];
  budget: Passage[];
  reporting: { text: string; source: Source | null } | null;
  recipients: { name: string; source: Source | null }[];
  /** Of the members of the heading, by name. */
  sources: Record<string, Source>;
  findings: Finding[];
  edition: number;
  fileName: string | null;
  createdAt: string;
  publishedAt: string | null;
  closeReason: string | null;
  /** Of an import; null where nothing was read from a file. */
  review: { open: { item: string; confidence: number }[] } | null;
  waivers: Waiver[];
  amendment: { reason: string; by: string; at: string } | null;
  carriedFrom: { planId: string; edition: number; dropped: string[] } | null;
}

export interface PlanSummary {
  id: string;
  status: PlanStatus;
  unit: string;
  unitName: string;
  number: string | null;
  issuedOn: string | null;
  title: string;
  year: number | null;
  tasks: number;
  targets: number;
  findings: number;
  createdAt: string;
}

export interface VersionLine {
  version: number;
  at: string;
  by: string;
  reason: string | null;
  tasks: number;
  targets: number;
}

export interface Change {
  item: string;
  before: unknown;
  after: unknown;
  members: string[];
}

export interface NamedUnit {
  code: string;
  name: string;
}

export interface PlanItem {
  id: string;
  number: string | null;
  text: string;
}

export interface Implementation {
  plan: string;
  unit: NamedUnit;
  item: PlanItem;
  weaker: boolean;
}

export interface CoveredItem {
  item: PlanItem;
  covered: number;
  implementedBy: Implementation[];
  missing: NamedUnit[];
}

export interface Coverage {
  units: number;
  withPlan: number;
  withoutPlan: NamedUnit[];
  items: CoveredItem[];
}

/** What an item of a plan may implement of the plan above, likeliest first; likeness from 0 to 1. */
export interface Proposal {
  item: PlanItem;
  candidates: { item: PlanItem; similarity: number; sameIndicator: boolean }[];
}

/** An item of a plan and what it implements above, as a person confirmed it. */
export interface PlanLink {
  item: string;
  implemented: string;
}
