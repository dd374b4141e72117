import { Dialog } from "../../frame/Dialog";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";

/** A key for the signatures; whoever closes this has to have copied it. */
export function SecretDialog({ secret, close }: { secret: string; close: () => void }) {
  const texts = useTexts(integrations);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => toast({ text: texts.secretCopied, tone: "good" }));
  return (
    <Dialog title={texts.secret} testId="secret" close={close}>
      <p>{texts.secretHelp}</p>
      <p className="secret">
        <code>{secret}</code>
        <button type="button" className="button primary" data-first onClick={copy}>
          {texts.copy}
        </button>
      </p>
    </Dialog>
  );
}
