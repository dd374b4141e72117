import { DownloadOutlined, LoadingOutlined } from "@ant-design/icons";
import { useState } from "react";
import { readFile } from "../api/client";
import { download } from "../api/download";
import { Popup } from "../frame/Popup";
import { useProblemWords } from "../states/problem-words";
import { reportPaper } from "../texts/report-paper";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf } from "./queries";
import type { Report } from "./types";

const KINDS = ["docx", "pdf", "xlsx"] as const;
type Kind = (typeof KINDS)[number];

/** The report as files; each is made when it is asked for. */
export function Downloads({ report: { unit, period } }: { report: Report }) {
  const texts = useTexts(reportPaper);
  const words = useProblemWords();
  const [making, setMaking] = useState<Kind | null>(null);
  const file = (kind: Kind) => addressOf(unit, period, `/document.${kind}`);
  const make = (kind: Kind, act: () => Promise<void>) => {
    setMaking(kind);
    act()
      .catch((error: Error) => void toast({ tone: "bad", ...words(error, "REPORTS") }))
      .finally(() => setMaking(null));
  };
  const save = (kind: Kind) =>
    make(kind, async () => {
      await download(file(kind), `bao-cao-${unit}-${period}.${kind}`);
      toast({ text: texts.ready(kind.toUpperCase()), tone: "good" });
    });
  const show = () => {
    // Opened at once: a browser does not let a page open one after waiting.
    const tab = window.open("", "_blank");
    make("pdf", async () => {
      const address = URL.createObjectURL(await readFile(file("pdf")));
      if (tab !== null) {
        tab.location = address;
      }
    });
  };
  return (
    <Popup
      label={making === null ? texts.download : texts.preparing(making.toUpperCase())}
      className="button"
      testId="report-downloads"
      shown={
        <>
          {making === null ? <DownloadOutlined aria-hidden /> : <LoadingOutlined aria-hidden />}
          {making === null ? texts.download : texts.preparing(making.toUpperCase())}
        </>
      }
    >
      {(close) => (
        <ul className="download-list">
          <li>
            <Item name={texts.openPdf} act={show} close={close} />
          </li>
          {KINDS.map((kind) => (
            <li key={kind}>
              <Item name={kind.toUpperCase()} act={() => save(kind)} close={close} />
            </li>
          ))}
        </ul>
      )}
    </Popup>
  );
}

function Item({ name, act, close }: { name: string; act: () => void; close: () => void }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        close();
        act();
      }}
    >
      {name}
    </button>
  );
}
