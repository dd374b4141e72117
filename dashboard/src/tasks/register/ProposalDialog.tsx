import { useState } from "react";
import { AreaField, TextField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { linesOf } from "../../form/lines";
import { useRefusal } from "../../form/refusal";
import { Choice } from "../../frame/Choice";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import type { InitiativeKind } from "./initiatives";
import { useRegisterWrite } from "./use-register-write";

const EMPTY = { title: "", field: "", change: "", effect: "", authors: "" };

/** Proposes an initiative or a good model of the reader's unit. */
export function ProposalDialog({ close }: { close: () => void }) {
  const texts = useTexts(registers);
  const [kind, setKind] = useState<InitiativeKind>("INITIATIVE");
  const [words, setWords] = useState(EMPTY);
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({
      method: "POST",
      path: "/api/initiatives",
      body: { ...words, kind, authors: linesOf(words.authors), evidence: [] },
    }),
    told: texts.proposeDone,
    refused: refusal.take,
    done: close,
  });
  const common = (name: keyof typeof EMPTY) => ({
    value: words[name],
    change: (value: string) => setWords((before) => ({ ...before, [name]: value })),
    error: refusal.of(name),
    required: true,
  });
  return (
    <FormDialog
      title={texts.proposeTitle}
      act={texts.propose}
      testId="propose-initiative"
      fields={Object.keys(EMPTY)}
      isWhole={Object.values(words).every((word) => word.trim() !== "")}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <Choice title={texts.kind} options={texts.initiativeKinds} value={kind} choose={setKind} />
      <TextField label={texts.initiativeTitle} {...common("title")} first />
      <TextField label={texts.field} {...common("field")} />
      <AreaField label={texts.change} {...common("change")} />
      <AreaField label={texts.effect} {...common("effect")} />
      <AreaField label={texts.authors} hint={texts.authorsHint} {...common("authors")} rows={2} />
    </FormDialog>
  );
}
