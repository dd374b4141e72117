import { useTexts } from "../texts/texts";
import { reportEditor } from "../texts/report-editor";
import { Conflicts } from "./Conflicts";
import { SectionEditor } from "./SectionEditor";
import type { Report } from "./types";
import { type Draft, useDraft } from "./use-draft";

/** The sections of an open report, each sentence edited in its place and saved by itself. */
export function Writing({ read }: { read: Report }) {
  const draft = useDraft(read);
  return (
    <div className="writing">
      <Bar draft={draft} />
      {draft.conflicts.length > 0 && <Conflicts draft={draft} />}
      {draft.report.sections.map((section) => (
        <SectionEditor key={section.field} section={section} draft={draft} />
      ))}
    </div>
  );
}

function Bar({ draft }: { draft: Draft }) {
  const texts = useTexts(reportEditor);
  const words = {
    SAVED: texts.saved,
    WAITING: texts.waiting,
    SAVING: texts.saving,
    FAILED: texts.failed,
    CONFLICT: texts.conflict,
  };
  return (
    <div className="writing-bar no-print">
      <nav aria-label={texts.sections}>
        {draft.report.sections.map(({ field, heading }, index) => (
          <a key={field} href={`#section-${field}`} title={heading} aria-label={heading}>
            {index + 1}
          </a>
        ))}
      </nav>
      <span className={`saving ${draft.saving.toLowerCase()}`} role="status" data-testid="saving">
        {words[draft.saving]}
      </span>
      {draft.saving === "FAILED" && (
        <button type="button" className="link" onClick={draft.saveNow}>
          {texts.saveAgain}
        </button>
      )}
    </div>
  );
}
