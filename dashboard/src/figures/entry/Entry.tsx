import { useMemo, useRef, useState } from "react";
import type { Period } from "../../period/period";
import { useSession } from "../../session/session";
import { useLanguage } from "../../texts/texts";
import { readField } from "./read-field";
import type { SheetHandle } from "../sheet/view";
import { pathOf } from "../queries";
import { type Entered, type Form, isOpen, type Submission } from "../types";
import { Actions } from "./Actions";
import { CellPanel } from "./CellPanel";
import { Clashes } from "./Clashes";
import { Delivery } from "./Delivery";
import { EntrySheet } from "./EntrySheet";
import { Heading } from "./Heading";
import { Known } from "./Known";
import { Remarks } from "./Remarks";
import { Reconciliation } from "./Reconciliation";
import { useDesk } from "./use-desk";
import { useTrial } from "./use-trial";

interface EntryProps {
  unit: string;
  unitName: string;
  form: Form;
  period: Period;
  submission: Submission | null;
  before: Submission | null;
}

/** A form being filled in, or shown to those above. */
export function Entry({ unit, unitName, form, period, submission, before }: EntryProps) {
  const session = useSession();
  const language = useLanguage();
  const path = pathOf({ unit, form: form.code, period });
  const [desk, state] = useDesk({ unit, form: form.code, period }, submission);
  const [at, setAt] = useState(form.figures[0]?.code ?? "");
  const [typed, setTyped] = useState<readonly [string, Entered | null] | null>(null);
  const sheet = useRef<SheetHandle>(null);
  const own = session.unit === unit && session.is("officer", "leader", "administrator");
  const editable = own && isOpen(state.submission);
  const entries = useMemo(() => {
    const known = Object.fromEntries(form.figures.map(({ code }) => [code, desk.shown(code)]));
    return typed === null ? known : { ...known, [typed[0]]: typed[1] };
    // The desk shows what its state holds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [desk, form, state, typed]);
  const checked = useTrial(path, form, entries, editable);
  const go = (code: string) =>
    sheet.current?.go({ row: form.figures.findIndex((field) => field.code === code), column: 0 });
  const enter = (changes: (readonly [string, Entered | null])[]) => desk.enter(changes);
  return (
    <>
      <Heading unitName={unitName} form={form} period={period} submission={state.submission} checked={checked} editable={editable} />
      <Actions
        desk={desk}
        state={state}
        form={form}
        path={path}
        period={period}
        unit={unit}
        own={own}
        editable={editable}
        checked={checked}
        go={go}
      />
      <Delivery desk={desk} state={state} />
      <Remarks submission={state.submission} form={form} go={go} />
      <Clashes desk={desk} state={state} form={form} />
      <div className="entry-columns">
        <div className="entry-main">
          <EntrySheet
            ref={sheet}
            form={form}
            period={period}
            desk={desk}
            state={state}
            before={before}
            editable={editable}
            checked={checked}
            at={setAt}
            typing={(code, text) => setTyped(code === null ? null : [code, readField(form, code, text, language)])}
          />
        </div>
        <CellPanel
          key={at}
          code={at}
          form={form}
          unit={unit}
          period={period}
          shown={desk.shown(at)}
          last={before?.approved?.[at] ?? before?.pending?.[at] ?? null}
          violations={checked.at.get(at) ?? []}
          explanation={state.explanations[at] ?? ""}
          remark={state.submission?.returnedFigures?.[at] ?? null}
          submission={state.submission}
          editable={editable}
          enter={(now) => {
            enter([[at, now]]);
            sheet.current?.focus();
          }}
          explain={(text) => desk.explain(at, text)}
        />
      </div>
      <Reconciliation path={path} submission={state.submission} form={form} />
      {state.submission !== null && state.submission.versions.length > 0 && <Known path={path} submission={state.submission} form={form} />}
    </>
  );
}
