import { type FormEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useWrite } from "../../../api/write";
import { Choice } from "../../../frame/Choice";
import { changed, useParameter } from "../../../place/place";
import { Notice } from "../../../states/States";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { toast } from "../../../toast/toasts";
import type { Unit } from "../../../unit/units";
import { fieldOf, Refused } from "../../Refused";
import { CHANGES_PATH, type Kind } from "./change";
import { ConfirmChange } from "./ConfirmChange";
import { bodyOf, changeOf, type Draft, emptyDraft } from "./draft";
import { KindFields } from "./KindFields";
import { LegalFields } from "./LegalFields";
import { Preview } from "./Preview";

const KINDS: readonly Kind[] = ["MERGE", "SPLIT", "RENAME", "ADD", "MOVE"];
const OTHERS = ["changes", "kind"];

/** Records a change of units below one, with what it does beside what is typed. */
export function ChangeForm({ scope }: { scope: Unit }) {
  const texts = useTexts(unitChanges);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [said, say] = useParameter("entering");
  const [of] = useParameter("of");
  const kind = KINDS.find((each) => each === said) ?? "MERGE";
  const [typed, type] = useState(() => emptyDraft(kind, of ?? "", scope.code));
  const draft = typed.kind === kind ? typed : { ...emptyDraft(kind, of ?? "", scope.code), ...legalOf(typed) };
  const [checking, check] = useState(false);
  const [isTried, tried] = useState(false);
  const leave = () => void navigate({ pathname, search: changed(search, { entering: null, of: null }) });
  const { write, writing, error } = useWrite<Draft>({
    request: (entered) => ({ method: "POST", path: CHANGES_PATH, body: bodyOf(entered) }),
    stale: [["units"], ["outlines"]],
    refused: (refusal) => {
      check(false);
      return fieldOf(refusal) !== "";
    },
    done: () => {
      toast({ text: texts.recorded, tone: "good" });
      leave();
    },
  });
  if (scope.level === "COMMUNE") {
    return <Notice small title={texts.scopeCommune} help={texts.scopeCommuneHelp} />;
  }
  const fields = { draft, error, change: (part: Partial<Draft>) => type({ ...draft, ...part }) };
  return (
    <div className="change-desk">
      <section className="panel" aria-labelledby="change-form">
        <div className="panel-head">
          <h2 id="change-form">{texts.formTitle}</h2>
          <p>{texts.scope(scope.name)}</p>
        </div>
        <form
          className="entry-form"
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            tried(true);
            check(draft.effectiveOn !== "");
          }}
        >
          <Choice title={texts.kind} options={texts.kinds} value={kind} choose={say} />
          <KindFields scope={scope} {...fields} />
          <LegalFields {...fields} isTried={isTried} />
          {OTHERS.includes(fieldOf(error)) && <Refused error={error} field={fieldOf(error)} />}
          <div className="actions">
            <button type="submit" className="button primary" disabled={changeOf(draft) === null}>
              {texts.check}
            </button>
            <button type="button" className="button" onClick={leave}>
              {texts.cancel}
            </button>
          </div>
        </form>
      </section>
      <Preview change={changeOf(draft)} />
      {checking && <ConfirmChange draft={draft} writing={writing} confirm={() => write(draft)} close={() => check(false)} />}
    </div>
  );
}

/** What stays when another kind is chosen. */
function legalOf({ effectiveOn, instrument, reason }: Draft) {
  return { effectiveOn, instrument, reason };
}
