import { UploadOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { upload } from "../../api/upload";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { loadSubmission } from "../queries";
import type { Submission } from "../types";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Refused {
  row?: number;
  title?: string;
  detail?: string;
}

interface Report {
  rejected: Refused[];
  count: { stored: number; unchanged: number };
}

/** Takes the form's workbook back, filled in. */
export function Upload({ path, stored }: { path: string; stored: (submission: Submission | null) => void }) {
  const texts = useTexts(figures);
  const words = useProblemWords();
  const client = useQueryClient();
  const { decimal } = useFormat();
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused[]>([]);
  const id = useId();
  const take = async (file: File) => {
    setShare(0);
    try {
      const { data } = await upload<Report>("/api/measurements/imports", file, { contentType: XLSX, progress: setShare });
      setRefused(data.rejected);
      stored(await loadSubmission(path));
      await client.invalidateQueries({ queryKey: ["figures"] });
      toast({ text: texts.uploaded(decimal(data.count.stored), decimal(data.count.unchanged)), tone: "good" });
    } catch (error) {
      toast({ tone: "bad", ...words(error as Error, "FIGURES") });
    }
    setShare(null);
  };
  return (
    <>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        className="unseen"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) {
            void take(file);
          }
        }}
      />
      <label htmlFor={id} className="button">
        <UploadOutlined aria-hidden /> {share === null ? texts.upload : texts.uploading(decimal(share * 100, 0))}
      </label>
      {refused.length > 0 && (
        <Dialog title={texts.uploadRefused} close={() => setRefused([])}>
          <ul className="refused-rows">
            {refused.map(({ row = 0, title = "", detail = "" }) => (
              <li key={`${row} ${detail}`}>
                {texts.row} {decimal(row)}: <strong>{title}</strong> {detail}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
