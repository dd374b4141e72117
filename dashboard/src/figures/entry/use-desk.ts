import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { send } from "../../api/client";
import type { Period } from "../../period/period";
import { useSession } from "../../session/session";
import { Desk, type DeskState } from "../draft/desk";
import { keyOf, shelf } from "../draft/shelf";
import { loadSubmission, pathOf, submissionQuery } from "../queries";
import type { Submission } from "../types";

interface Where {
  unit: string;
  form: string;
  period: Period;
}

/** The desk of one form while it is shown. To be used where unit, form and period do not change. */
export function useDesk({ unit, form, period }: Where, submission: Submission | null): [Desk, DeskState] {
  const client = useQueryClient();
  const { me } = useSession();
  const [desk] = useState(() => {
    const path = pathOf({ unit, form, period });
    return new Desk(
      {
        key: keyOf(me.username, unit, form, period),
        shelf,
        load: () => loadSubmission(path),
        save: async (figures, ifMatch) => (await send<Submission>("PATCH", path, { figures }, { ifMatch })).data,
        stored: (stored) => client.setQueryData(submissionQuery(unit, form, period).queryKey, stored),
      },
      submission,
    );
  });
  useEffect(() => desk.start(), [desk]);
  useEffect(() => desk.adopt(submission), [desk, submission]);
  return [desk, useSyncExternalStore(desk.subscribe, desk.snapshot)];
}
