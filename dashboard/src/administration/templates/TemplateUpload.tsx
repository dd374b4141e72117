import { UploadOutlined } from "@ant-design/icons";
import { useId, useState } from "react";
import { upload } from "../../api/upload";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { reportTemplates } from "../../texts/report-templates";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import "../../form/form.css";
import { DOCX, type OwnTemplate, templatePath } from "./own-template";

/** Sends a Word file as the unit's own template; a wrong placeholder is told beside it. */
export function TemplateUpload({ unit, taken }: { unit: string; taken: (own: OwnTemplate) => void }) {
  const texts = useTexts(reportTemplates);
  const words = useProblemWords();
  const { decimal } = useFormat();
  const id = useId();
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ file: string; error: Error } | null>(null);
  const send = async (file: File) => {
    setRefused(null);
    setShare(0);
    try {
      const { data } = await upload<OwnTemplate>(templatePath(unit), file, { method: "PUT", contentType: DOCX, progress: setShare });
      taken(data);
      toast({ text: texts.taken, tone: "good" });
    } catch (error) {
      setRefused({ file: file.name, error: error as Error });
    }
    setShare(null);
  };
  const told = refused === null ? null : words(refused.error, "REPORTS");
  return (
    <>
      <span className="template-upload">
        <input
          id={id}
          type="file"
          accept=".docx"
          className="unseen"
          data-testid="template-file"
          aria-describedby={`${id}-help`}
          disabled={share !== null}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file !== undefined) {
              void send(file);
            }
          }}
        />
        <label htmlFor={id} className="button primary">
          <UploadOutlined aria-hidden />{" "}
          {share === null ? texts.upload : share < 1 ? texts.uploading(`${decimal(share * 100, 0)}%`) : texts.checking}
        </label>
      </span>
      <p id={`${id}-help`} className="hint template-note">
        {texts.uploadHelp}
      </p>
      {told !== null && (
        <p className="refused template-note" role="alert" data-testid="template-refused">
          {refused?.file}: <strong>{told.text}.</strong> {told.detail}
        </p>
      )}
    </>
  );
}
