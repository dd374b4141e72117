import { useTexts } from "../texts/texts";
import { reportEditor } from "../texts/report-editor";
import { Conflicts } from "../drafting/Conflicts";
import { SavingSign } from "../drafting/SavingSign";
import { SectionEditor } from "./SectionEditor";
import type { Report } from "./types";
import { type ReportDraft, useReportDraft } from "./use-report-draft";
import { sentenceKey } from "./words";

/** The sections of an open report, each sentence edited in its place and saved by itself. */
export function Writing({ read }: { read: Report }) {
  const draft = useReportDraft(read);
  return (
    <div className="writing">
      <Bar draft={draft} />
      {draft.conflicts.length > 0 && <Conflicts draft={draft} placeOf={(key) => placeOf(draft.saved, key)} />}
      {draft.saved.sections.map((section) => (
        <SectionEditor key={section.field} section={section} draft={draft} />
      ))}
    </div>
  );
}

function Bar({ draft }: { draft: ReportDraft }) {
  const texts = useTexts(reportEditor);
  return (
    <div className="writing-bar no-print">
      <nav aria-label={texts.sections}>
        {draft.saved.sections.map(({ field, heading }, index) => (
          <a key={field} href={`#section-${field}`} title={heading} aria-label={heading}>
            {index + 1}
          </a>
        ))}
      </nav>
      <SavingSign draft={draft} />
    </div>
  );
}

/** The section in which a text stands. */
function placeOf({ sections }: Report, key: string): string {
  return (
    sections.find(
      ({ field, sentences }) => key.endsWith(`/${field}`) || sentences.some(({ id }) => sentenceKey(id) === key),
    )?.heading ?? ""
  );
}
