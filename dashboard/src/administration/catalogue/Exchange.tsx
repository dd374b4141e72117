import { DownloadOutlined, UploadOutlined } from "@ant-design/icons";
import { useState } from "react";
import { download } from "../../api/download";
import { useProblemWords } from "../../states/problem-words";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { ImportDialog } from "./ImportDialog";

/** The whole catalogue as a file, out and in. */
export function Exchange() {
  const texts = useTexts(catalogue);
  const words = useProblemWords();
  const [importing, setImporting] = useState(false);
  const fetch = () =>
    void download("/api/catalogue/workbook", "danh-muc.xlsx").catch((error: unknown) =>
      toast({ tone: "bad", ...words(error as Error, "FIGURES") }),
    );
  return (
    <div className="actions no-print">
      <button type="button" className="button" onClick={fetch}>
        <DownloadOutlined aria-hidden /> {texts.download}
      </button>
      <button type="button" className="button" onClick={() => setImporting(true)}>
        <UploadOutlined aria-hidden /> {texts.upload}
      </button>
      {importing && <ImportDialog close={() => setImporting(false)} />}
    </div>
  );
}
