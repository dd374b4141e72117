import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemError, slugOf } from "../api/problem";
import { useWrite } from "../api/write";
import { TextField } from "../form/fields";
import { Several } from "../form/Several";
import { Choice } from "../frame/Choice";
import { Dialog } from "../frame/Dialog";
import { Asked } from "../states/Asked";
import { useProblemWords } from "../states/problem-words";
import { inbox } from "../texts/inbox";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { SETTINGS, type Settings, settingsQuery } from "./settings";

/** How the reader is told besides his inbox. */
export function SettingsDialog({ close }: { close: () => void }) {
  const texts = useTexts(inbox);
  const settings = useQuery(settingsQuery);
  return (
    <Dialog title={texts.settings} close={close} testId="notice-settings">
      <Asked query={settings} part="NOTICES">
        {({ data, etag }) => <SettingsForm key={etag} known={data} etag={etag} close={close} />}
      </Asked>
    </Dialog>
  );
}

interface SettingsFormProps {
  known: Settings;
  etag: string | null;
  close: () => void;
}

function SettingsForm({ known, etag, close }: SettingsFormProps) {
  const texts = useTexts(inbox);
  const words = useProblemWords();
  const [settings, setSettings] = useState(known);
  const { email, channels, digest, language } = settings;
  const { write, writing, error } = useWrite<Settings>({
    request: (body) => ({ method: "PUT", path: SETTINGS, body, ifMatch: etag }),
    stale: [settingsQuery.queryKey],
    refused: (refusal) => slugOf(refusal) === "email-address-invalid",
    done: () => {
      toast({ text: texts.saved, tone: "good" });
      close();
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    write({ ...settings, email: email === null || email.trim() === "" ? null : email.trim() });
  };
  const refused = error instanceof ProblemError && error.problem.field === "email" ? words(error, "NOTICES") : null;
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <p className="hint">{texts.settingsHelp}</p>
      <TextField
        label={texts.email}
        first
        value={email ?? ""}
        change={(next) => setSettings({ ...settings, email: next })}
        error={refused === null ? undefined : `${refused.text}. ${refused.detail}`}
      />
      <Several
        title={texts.channels}
        names={texts.channelNames}
        chosen={channels}
        turn={(one, isWanted) =>
          setSettings({ ...settings, channels: isWanted ? [...channels, one] : channels.filter((each) => each !== one) })
        }
      />
      <Choice
        title={texts.digest}
        options={texts.digests}
        value={digest ? "DAILY" : "AT_ONCE"}
        choose={(next) => setSettings({ ...settings, digest: next === "DAILY" })}
      />
      <Choice
        title={texts.language}
        options={{ vi: "Tiếng Việt", en: "English" }}
        value={language}
        choose={(next) => setSettings({ ...settings, language: next })}
      />
      <p className="dialog-actions">
        <button type="submit" className="button primary" disabled={writing}>
          {texts.save}
        </button>
        <button type="button" className="button" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
