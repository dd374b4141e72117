import { FileAddOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { upload } from "../api/upload";
import { Dialog } from "../frame/Dialog";
import { useFormat } from "../format/format";
import { useTo } from "../place/place";
import { Failed } from "../states/States";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import type { Plan } from "./types";

type State = { at: "CHOOSING" } | { at: "SENDING"; share: number } | { at: "REFUSED"; error: Error; file: File };

/** Sends a file, tells how far it is, and opens what was read. */
export function ImportDialog({ close }: { close: () => void }) {
  const texts = useTexts(plans);
  const client = useQueryClient();
  const navigate = useNavigate();
  const to = useTo();
  const [state, setState] = useState<State>({ at: "CHOOSING" });
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const take = async (file: File) => {
    const stop = new AbortController();
    stopping.current = stop;
    const body = new FormData();
    body.append("file", file);
    setState({ at: "SENDING", share: 0 });
    try {
      const { data } = await upload<Plan>("/api/plans/imports", body, {
        progress: (share) => setState({ at: "SENDING", share }),
        signal: stop.signal,
      });
      client.setQueryData(["plans", "one", data.id], data);
      void client.invalidateQueries({ queryKey: ["plans", "list"] });
      const before = data.findings.some(({ code }) => code === "ALREADY_IMPORTED");
      toast({ text: before ? texts.importedBefore : texts.imported, tone: before ? "plain" : "good" });
      void navigate(to(`/plans/${encodeURIComponent(data.id)}`));
    } catch (error) {
      if (!stop.signal.aborted) {
        setState({ at: "REFUSED", error: error as Error, file });
      }
    }
  };
  return (
    <Dialog title={texts.importTitle} close={close} testId="import-plan">
      {state.at === "CHOOSING" && <Drop take={(file) => void take(file)} />}
      {state.at === "SENDING" && <Sending share={state.share} stop={close} />}
      {state.at === "REFUSED" && (
        <>
          <Failed small part="PLANS" error={state.error} again={() => void take(state.file)} />
          <div className="dialog-actions">
            <Button onClick={() => setState({ at: "CHOOSING" })}>{texts.again}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Drop({ take }: { take: (file: File) => void }) {
  const texts = useTexts(plans);
  const [over, setOver] = useState(false);
  const first = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) {
      take(file);
    }
  };
  return (
    <div
      className={`drop ${over ? "over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        first(event.dataTransfer.files);
      }}
    >
      <FileAddOutlined aria-hidden />
      <p>{texts.drop}</p>
      <label className="button primary">
        {texts.chooseFile}
        <input
          type="file"
          className="unseen"
          data-first
          data-testid="plan-file"
          accept=".docx,.pdf,.txt,.md"
          onChange={({ target }) => first(target.files)}
        />
      </label>
      <p className="hint">{texts.importHelp}</p>
    </div>
  );
}

function Sending({ share, stop }: { share: number; stop: () => void }) {
  const texts = useTexts(plans);
  const { decimal } = useFormat();
  const sent = share >= 1;
  return (
    <div className="sending">
      <p role="status">{sent ? texts.reading : texts.uploading(`${decimal(Math.round(share * 100))}%`)}</p>
      <progress aria-label={texts.uploadProgress} {...(sent ? {} : { value: share })} max={1} />
      <div className="dialog-actions">
        <Button onClick={stop}>{texts.stopUpload}</Button>
      </div>
    </div>
  );
}
