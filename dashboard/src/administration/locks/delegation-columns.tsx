import { today } from "../../format/days";
import type { Column } from "../../table/DataTable";
import type { locks } from "../../texts/locks";
import { type Delegation, stateOn } from "./delegations";

const TONES = { COMES: "blue", HOLDS: "met", ENDED: "", REVOKED: "bad" };

interface DelegationColumns {
  texts: (typeof locks)["vi"];
  day: (day: string) => string;
  formName: (code: string | null) => string;
  mayRevoke: boolean;
  revoke: (delegation: Delegation) => void;
}

/** What is told of each delegation; one that is over cannot be taken back. */
export function delegationColumns({ texts, day, formName, mayRevoke, revoke }: DelegationColumns): Column<Delegation>[] {
  return [
    { key: "to", title: texts.to, cell: ({ to }) => to },
    { key: "form", title: texts.form, wide: true, cell: ({ form }) => formName(form) },
    { key: "time", title: texts.time, cell: ({ from, until }) => texts.fromTo(day(from), day(until)) },
    { key: "instrument", title: texts.instrument, wide: true, cell: ({ instrument }) => instrument },
    { key: "by", title: texts.by, wide: true, cell: ({ by }) => by },
    {
      key: "state",
      title: texts.status,
      cell: (one) => <span className={`tag ${TONES[stateOn(one, today())]}`}>{texts.states[stateOn(one, today())]}</span>,
    },
    {
      key: "actions",
      title: texts.actions,
      cell: (one) =>
        mayRevoke &&
        isOpen(one) && (
          <button type="button" className="link" aria-label={texts.revokeOf(one.to)} onClick={() => revoke(one)}>
            {texts.revoke}
          </button>
        ),
    },
  ];
}

function isOpen(one: Delegation): boolean {
  return ["COMES", "HOLDS"].includes(stateOn(one, today()));
}
