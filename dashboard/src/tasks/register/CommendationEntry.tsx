import { Button } from "antd";
import { useState } from "react";
import { ReasonDialog } from "../../form/ReasonDialog";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useUnitName } from "../names";
import { type Commendation, mayRevoke } from "./commendations";

const TONES = { PRAISE: "good", CRITICISM: "bad" };

/** Praise or criticism, with why it was taken back where it was. */
export function CommendationEntry({ commendation }: { commendation: Commendation }) {
  const texts = useTexts(registers);
  const { day } = useFormat();
  const nameOf = useUnitName(useUnit());
  const mayTakeBack = mayRevoke(commendation, useSession());
  const [revoking, setRevoking] = useState(false);
  const { id, unit, issuer, kind, subject, text, document, revoked } = commendation;
  return (
    <li data-testid={`commendation-${id}`}>
      <h3>
        <span className={`tag ${revoked === null ? TONES[kind] : ""}`}>{texts.commendationKinds[kind]}</span> {nameOf(unit)}: {subject}
      </h3>
      <p className="words">{text}</p>
      <p className="hint">{texts.issuedBy(nameOf(issuer), document.number, day(document.date))}</p>
      {revoked !== null && <p className="returned-because">{texts.revokedFor(revoked.reason)}</p>}
      {mayTakeBack && (
        <p className="register-actions no-print">
          <Button size="small" aria-haspopup="dialog" onClick={() => setRevoking(true)}>
            {texts.revoke}
          </Button>
        </p>
      )}
      {revoking && (
        <ReasonDialog
          title={texts.revoke}
          help={texts.revokeHelp}
          act={texts.revoke}
          told={texts.revokeDone}
          testId="revoke"
          part="TASKS"
          stale={[["tasks"]]}
          request={(reason) => ({ method: "POST", path: `/api/commendations/${encodeURIComponent(id)}/revoke`, body: { reason } })}
          close={() => setRevoking(false)}
        />
      )}
    </li>
  );
}
