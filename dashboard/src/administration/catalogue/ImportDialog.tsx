import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { query } from "../../api/paging";
import { upload } from "../../api/upload";
import { AreaField } from "../../form/fields";
import { useFormat } from "../../format/format";
import { Dialog } from "../../frame/Dialog";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { faultAt } from "../faults";
import { FileRefused } from "./FileRefused";
import { STALE } from "./queries";

/** Takes in a file with definitions; where some entries cannot be taken all of them are told. */
export function ImportDialog({ close }: { close: () => void }) {
  const texts = useTexts(catalogue);
  const client = useQueryClient();
  const { decimal } = useFormat();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState("");
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const send = async (chosen: File) => {
    const body = new FormData();
    body.append("file", chosen);
    setError(null);
    setShare(0);
    try {
      const path = query("/api/catalogue/imports", { reason: reason.trim() });
      const { data } = await upload<{ forms: number; indicators: number }>(path, body, { progress: setShare });
      const isNew = data.forms + data.indicators > 0;
      toast({ text: isNew ? texts.taken(decimal(data.forms), decimal(data.indicators)) : texts.takenNone, tone: "good" });
      await Promise.all(STALE.map((queryKey) => client.invalidateQueries({ queryKey })));
      close();
    } catch (refused) {
      setError(refused as Error);
    }
    setShare(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== null) {
      void send(file);
    }
  };
  return (
    <Dialog title={texts.upload} close={close} testId="catalogue-import">
      <form className="entry-form" onSubmit={submit}>
        <p className="hint">{texts.uploadHelp}</p>
        <div>
          <label className="entry" htmlFor={id}>
            {texts.file}
          </label>
          <input
            id={id}
            type="file"
            className="field"
            data-first
            data-testid="catalogue-file"
            accept=".xlsx,.json"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </div>
        <AreaField
          label={texts.uploadReason}
          hint={texts.uploadReasonHelp}
          rows={2}
          value={reason}
          change={setReason}
          error={faultAt(error, "reason")}
        />
        {share !== null && (
          <p role="status">
            <progress aria-label={texts.upload} value={share} max={1} />{" "}
            {share < 1 ? texts.uploading(`${decimal(share * 100, 0)}%`) : texts.checking}
          </p>
        )}
        <FileRefused error={error} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={file === null || share !== null}>
            {texts.uploadNow}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
