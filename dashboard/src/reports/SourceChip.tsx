import { LinkOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useFormat } from "../format/format";
import { reportEditor } from "../texts/report-editor";
import { useTexts } from "../texts/texts";
import { OriginDrawer } from "./OriginDrawer";
import type { Report, Sentence, Source, SourceKind } from "./types";

/** What a sentence rests on, counted by kind; opens the way down to it. */
export function SourceChip({ report, sentence }: { report: Report; sentence: Sentence }) {
  const texts = useTexts(reportEditor);
  const { decimal } = useFormat();
  const [open, setOpen] = useState(false);
  const words = countKinds(sentence.sources)
    .map(([kind, count]) => texts.sourceCount(decimal(count), texts.sources[kind]))
    .join(", ");
  if (words === "") {
    return null;
  }
  return (
    <>
      <button type="button" className="source-chip" aria-label={texts.openOrigin(words)} onClick={() => setOpen(true)}>
        <LinkOutlined aria-hidden /> {words}
      </button>
      {open && <OriginDrawer report={report} sentence={sentence} close={() => setOpen(false)} />}
    </>
  );
}

function countKinds(sources: readonly Source[]): [SourceKind, number][] {
  const counts = new Map<SourceKind, number>();
  for (const { kind } of sources) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts];
}
