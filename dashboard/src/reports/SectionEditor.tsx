import { useTexts } from "../texts/texts";
import { reportEditor } from "../texts/report-editor";
import { narrativeKey } from "./words";
import { SentenceEditor } from "./SentenceEditor";
import type { HeadedSection } from "./types";
import type { ReportDraft } from "./use-report-draft";
import { WordsField } from "./WordsField";

interface SectionEditorProps {
  section: HeadedSection;
  draft: ReportDraft;
}

export function SectionEditor({ section: { field, heading, sentences }, draft }: SectionEditorProps) {
  const texts = useTexts(reportEditor);
  const key = narrativeKey(field);
  return (
    <section className="panel report-section" id={`section-${field}`} aria-labelledby={`heading-${field}`}>
      <div className="panel-head">
        <h2 id={`heading-${field}`}>{heading}</h2>
      </div>
      {sentences.length === 0 && <p className="hint">{texts.noSentences}</p>}
      <ol>
        {sentences.map((sentence, index) => (
          <SentenceEditor
            key={sentence.id}
            sentence={sentence}
            name={texts.sentenceLabel(index + 1, heading)}
            draft={draft}
          />
        ))}
      </ol>
      <WordsField
        name={texts.narrativeFor(heading)}
        hint={texts.narrativeHint}
        value={draft.text(key)}
        disabled={draft.conflicts.some((conflict) => conflict.key === key)}
        change={(text) => draft.change(key, text)}
        leave={draft.saveNow}
        narrative
      />
    </section>
  );
}
