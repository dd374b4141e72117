import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { today } from "../../format/days";
import { AreaField, SelectField, TextField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { Choice } from "../../frame/Choice";
import { useSession } from "../../session/session";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { unitsBelowQuery } from "../../unit/units";
import type { CommendationKind } from "./commendations";
import { DocumentFields, fieldsOf, isCited, NO_DOCUMENT } from "./document";
import { useRegisterWrite } from "./use-register-write";
import { useWords } from "./use-words";

/** Praises or criticises a unit below. */
export function CommendDialog({ close }: { close: () => void }) {
  const texts = useTexts(registers);
  const session = useSession();
  const below = useQuery(unitsBelowQuery(session.unit)).data ?? [];
  const [kind, setKind] = useState<CommendationKind>("PRAISE");
  const [document, setDocument] = useState({ ...NO_DOCUMENT, date: today() });
  const refusal = useRefusal("TASKS");
  const { words, isWhole, worded } = useWords({ unit: "", subject: "", text: "" }, refusal);
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({ method: "POST", path: "/api/commendations", body: { ...words, kind, document } }),
    told: texts.issueDone,
    refused: refusal.take,
    done: close,
  });
  return (
    <FormDialog
      title={texts.issue}
      act={texts.issueNow}
      testId="commend-dialog"
      fields={[...Object.keys(words), ...fieldsOf("document")]}
      isWhole={isWhole && isCited(document)}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <Choice title={texts.kind} options={texts.commendationKinds} value={kind} choose={setKind} />
      <SelectField
        label={texts.about}
        {...worded("unit")}
        options={[["", texts.chooseUnit], ...below.map(({ code, name }): [string, string] => [code, name])]}
      />
      <TextField label={texts.reasonInShort} {...worded("subject")} />
      <AreaField label={texts.words} {...worded("text")} />
      <DocumentFields field="document" value={document} change={setDocument} refusal={refusal} required />
    </FormDialog>
  );
}
