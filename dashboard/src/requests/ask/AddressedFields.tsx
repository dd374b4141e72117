import { useQuery } from "@tanstack/react-query";
import { UnitsField } from "../../form/UnitsField";
import { Choice } from "../../frame/Choice";
import { useSession } from "../../session/session";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import type { RequestDraft } from "./draft";

interface AddressedFieldsProps {
  draft: RequestDraft;
  change: (part: Partial<RequestDraft>) => void;
  error: string | undefined;
}

/** Whom it asks: all units of a level below, or some. */
export function AddressedFields({ draft, change, error }: AddressedFieldsProps) {
  const texts = useTexts(requests);
  const { unit } = useSession();
  const level = useQuery(unitQuery(unit)).data?.level;
  const { PROVINCE, COMMUNE, SOME } = texts.addressed;
  return (
    <section className="panel" aria-labelledby="addressed">
      <div className="panel-head">
        <h2 id="addressed">{texts.addressedTitle}</h2>
        <p>{texts.addressedHelp}</p>
      </div>
      <Choice<string>
        title={texts.addressedTitle}
        options={level === "NATION" ? { PROVINCE, COMMUNE, SOME } : { COMMUNE, SOME }}
        value={draft.to}
        choose={(to) => change({ to: to as RequestDraft["to"] })}
      />
      {draft.to === "SOME" && <UnitsField unit={unit} chosen={draft.units} choose={(units) => change({ units })} />}
      {error !== undefined && (
        <p className="refused" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
