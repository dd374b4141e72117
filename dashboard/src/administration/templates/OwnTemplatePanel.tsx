import { DownloadOutlined } from "@ant-design/icons";
import { useState } from "react";
import { download } from "../../api/download";
import { useWrite } from "../../api/write";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { reportTemplates } from "../../texts/report-templates";
import { useTexts } from "../../texts/texts";
import { later, toast } from "../../toast/toasts";
import { type OwnTemplate, templatePath } from "./own-template";
import { TemplateUpload } from "./TemplateUpload";

/** Downloads the template in use, puts the unit's own in its place, and gives it up. */
export function OwnTemplatePanel({ unit, name }: { unit: string; name: string }) {
  const texts = useTexts(reportTemplates);
  const words = useProblemWords();
  const { moment } = useFormat();
  const [own, setOwn] = useState<OwnTemplate | null>(null);
  const { write, writing } = useWrite<null, OwnTemplate>({
    request: () => ({ method: "DELETE", path: templatePath(unit) }),
    done: setOwn,
  });
  const save = () =>
    void download(templatePath(unit), `mau-bao-cao-${unit}.docx`).catch((error: unknown) =>
      toast({ tone: "bad", ...words(error as Error, "REPORTS") }),
    );
  return (
    <section className="panel" aria-labelledby="template">
      <div className="panel-head">
        <h2 id="template">{texts.template(name)}</h2>
        <p>{texts.help}</p>
      </div>
      {own !== null && (
        <p className="inherited template-state" role="status">
          {own.checksum === null ? texts.givenUpNow : texts.ownNow(own.by, moment(own.at))}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={save}>
          <DownloadOutlined aria-hidden /> {texts.download}
        </button>
        <TemplateUpload unit={unit} taken={setOwn} />
        <button type="button" className="button" disabled={writing} onClick={() => later(texts.removed, () => write(null))}>
          {texts.remove}
        </button>
      </div>
    </section>
  );
}
