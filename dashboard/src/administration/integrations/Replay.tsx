import type { QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { useWrite } from "../../api/write";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { Entry } from "../Entry";
import { fieldOf } from "../Refused";
import { instantInVietnam } from "./instant";

/** Asks from when on everything is to be told once more. */
export function Replay({ path, stale, close }: { path: string; stale: QueryKey[]; close: () => void }) {
  const texts = useTexts(integrations);
  const [from, setFrom] = useState("");
  const { write, writing, error } = useWrite<string>({
    request: (local) => ({ method: "POST", path, body: { from: instantInVietnam(local) } }),
    stale,
    refused: (refusal) => fieldOf(refusal) === "from",
    done: () => {
      toast({ text: texts.replayed, tone: "good" });
      close();
    },
  });
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        write(from);
      }}
    >
      <Entry label={texts.replayFrom} field="from" type="datetime-local" error={error} value={from} change={setFrom} help={texts.replayHelp} />
      <button type="submit" className="button primary" disabled={writing || from === ""}>
        {texts.replayNow}
      </button>
    </form>
  );
}
