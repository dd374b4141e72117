import { RollbackOutlined, StopOutlined, UndoOutlined } from "@ant-design/icons";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { reportEditor } from "../texts/report-editor";
import { sentenceKey } from "./words";
import { SourceChip } from "./SourceChip";
import type { Sentence } from "./types";
import type { ReportDraft } from "./use-report-draft";
import { WordsField } from "./WordsField";

interface SentenceEditorProps {
  sentence: Sentence;
  name: string;
  draft: ReportDraft;
}

/** A sentence: edited in place, left out, put back; with where it comes from. */
export function SentenceEditor({ sentence, name, draft }: SentenceEditorProps) {
  const texts = useTexts(reportEditor);
  const key = sentenceKey(sentence.id);
  const text = draft.text(key);
  const disabled = draft.conflicts.some((conflict) => conflict.key === key);
  const leaveOut = () => {
    draft.change(key, "");
    toast({ text: texts.leftOut, undo: () => draft.change(key, text) });
  };
  return (
    <li className={`sentence ${text === "" ? "left-out" : ""}`}>
      {text === "" ? (
        <p>
          <del>{sentence.drafted}</del>
        </p>
      ) : (
        <WordsField name={name} value={text} disabled={disabled} change={(next) => draft.change(key, next)} leave={draft.saveNow} />
      )}
      <div className="sentence-tools">
        <SourceChip report={draft.saved} sentence={sentence} />
        {text !== sentence.drafted && text !== "" && (
          <>
            <span className="tag blue">{texts.edited}</span>
            <Tool name={texts.asDrafted} act={() => draft.change(key, sentence.drafted)} icon={<RollbackOutlined aria-hidden />} />
          </>
        )}
        {text === "" ? (
          <button type="button" className="link" onClick={() => draft.change(key, sentence.drafted)}>
            <UndoOutlined aria-hidden /> {texts.putBack}
          </button>
        ) : (
          <Tool name={texts.leaveOut} act={leaveOut} icon={<StopOutlined aria-hidden />} />
        )}
      </div>
    </li>
  );
}

function Tool({ name, act, icon }: { name: string; act: () => void; icon: React.ReactNode }) {
  return (
    <button type="button" className="icon-button small" title={name} aria-label={name} onClick={act}>
      {icon}
    </button>
  );
}
