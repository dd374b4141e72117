import { Link } from "react-router";
import type { Column } from "../../table/DataTable";
import type { figureReview } from "../../texts/figure-review";
import { type Form, type Submission, turnOf } from "../types";

interface QueueColumns {
  texts: (typeof figureReview)["vi"];
  decimal: (value: number) => string;
  moment: (instant: string) => string;
  forms: readonly Form[];
  /** The unit that decides. */
  own: string;
  chosen: ReadonlySet<string>;
  turn: (id: string) => void;
  addressOf: (submission: Submission) => string;
}

/** What is told of each submission that waits. */
export function queueColumns({ texts, decimal, moment, forms, own, chosen, turn, addressOf }: QueueColumns): Column<Submission>[] {
  return [
    {
      key: "choose",
      title: "",
      width: 40,
      cell: (each) =>
        turnOf(each) === own && (
          <input type="checkbox" aria-label={texts.choose(each.unitName)} checked={chosen.has(each.id)} onChange={() => turn(each.id)} />
        ),
    },
    {
      key: "unit",
      title: texts.unit,
      cell: (each) => <Link to={addressOf(each)}>{each.unitName}</Link>,
      order: (a, b) => a.unitName.localeCompare(b.unitName, "vi"),
    },
    { key: "form", title: texts.form, wide: true, cell: ({ form }) => forms.find(({ code }) => code === form)?.name ?? form },
    { key: "kind", title: texts.kind, cell: (each) => (
        <>
          {texts.kinds[sentOf(each)?.kind ?? "OFFICIAL"]} {sentOf(each)?.correctionReason != null && <span className="tag blue">{texts.correction}</span>}
        </>
      ) },
    {
      key: "sent",
      title: texts.sentAt,
      cell: (each) => moment(sentOf(each)?.submittedAt ?? ""),
      order: (a, b) => (sentOf(a)?.submittedAt ?? "").localeCompare(sentOf(b)?.submittedAt ?? ""),
    },
    {
      key: "late",
      title: texts.deadline,
      wide: true,
      cell: (each) => <Punctual late={sentOf(each)?.late ?? null} texts={texts} />,
    },
    { key: "explained", title: texts.explanations, number: true, wide: true, cell: (each) => decimal(sentOf(each)?.explained?.length ?? 0) },
  ];
}

/** The version that waits. */
function sentOf({ versions }: Submission) {
  return versions.at(-1);
}

/** Nothing where no deadline holds, as for corrections. */
function Punctual({ late, texts }: { late: boolean | null; texts: (typeof figureReview)["vi"] }) {
  return late === null ? null : <span className={`tag ${late ? "risk" : "met"}`}>{late ? texts.late : texts.inTime}</span>;
}
