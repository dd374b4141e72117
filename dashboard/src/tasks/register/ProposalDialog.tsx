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
import { useWords } from "./use-words";

const EMPTY = { title: "", field: "", change: "", effect: "", authors: "" };

/** Proposes an initiative or a good model of the reader's unit. */
export function ProposalDialog({ close }: { close: () => void }) {
  const texts = useTexts(registers);
  const [kind, setKind] = useState<InitiativeKind>("INITIATIVE");
  const refusal = useRefusal("TASKS");
  const { words, isWhole, worded } = useWords(EMPTY, refusal);
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
  return (
    <FormDialog
      title={texts.proposeTitle}
      act={texts.propose}
      testId="propose-initiative"
      fields={Object.keys(EMPTY)}
      isWhole={isWhole}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <Choice title={texts.kind} options={texts.initiativeKinds} value={kind} choose={setKind} />
      <TextField label={texts.initiativeTitle} {...worded("title")} first />
      <TextField label={texts.field} {...worded("field")} />
      <AreaField label={texts.change} {...worded("change")} />
      <AreaField label={texts.effect} {...worded("effect")} />
      <AreaField label={texts.authors} hint={texts.authorsHint} {...worded("authors")} rows={2} />
    </FormDialog>
  );
}
