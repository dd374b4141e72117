import { StatusTag } from "../../figures/status";
import type { Column } from "../../table/DataTable";
import type { locks } from "../../texts/locks";
import { broughtBy, type StandingSubmission } from "./submissions";

interface LockColumns {
  texts: (typeof locks)["vi"];
  moment: (instant: string) => string;
  chosen: ReadonlySet<string>;
  turn: (id: string) => void;
  formName: (code: string) => string;
}

/** What is told of each submission that can be locked or reopened. */
export function lockColumns({ texts, moment, chosen, turn, formName }: LockColumns): Column<StandingSubmission>[] {
  return [
    {
      key: "choose",
      title: "",
      width: 40,
      cell: ({ id, unitName, form }) => (
        <input type="checkbox" aria-label={texts.choose(unitName, formName(form))} checked={chosen.has(id)} onChange={() => turn(id)} />
      ),
    },
    {
      key: "unit",
      title: texts.unit,
      cell: ({ unitName }) => unitName,
      order: (a, b) => a.unitName.localeCompare(b.unitName, "vi"),
    },
    { key: "form", title: texts.form, wide: true, cell: ({ form }) => formName(form) },
    { key: "status", title: texts.status, cell: ({ status }) => <StatusTag status={status} /> },
    {
      key: "since",
      title: texts.since,
      wide: true,
      cell: (one) => told(broughtBy(one)?.at, moment),
      order: (a, b) => (broughtBy(a)?.at ?? "").localeCompare(broughtBy(b)?.at ?? ""),
    },
    { key: "by", title: texts.by, wide: true, cell: (one) => broughtBy(one)?.by },
  ];
}

function told(instant: string | undefined, moment: (instant: string) => string): string {
  return instant === undefined ? "" : moment(instant);
}
