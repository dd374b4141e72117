import { ProblemError } from "../../api/problem";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import type { Fault } from "../faults";

/** An entry of a file that cannot be taken. */
interface RefusedEntry {
  part: "forms" | "indicators";
  /** Counted from 1. */
  entry: number;
  code: string | null;
  problem: string;
  field: string | null;
  violations: Fault[];
}

/** What is wrong with a file, entry by entry where the service read it. */
export function FileRefused({ error }: { error: Error | null }) {
  const texts = useTexts(catalogue);
  const words = useProblemWords();
  const { decimal } = useFormat();
  if (error === null || (error instanceof ProblemError && error.problem.field === "reason")) {
    return null;
  }
  const { text, detail } = words(error, "FIGURES");
  const entries = entriesOf(error);
  const place = error instanceof ProblemError && error.problem.field !== "file" ? error.problem.field : undefined;
  return (
    <div className="refused-box" role="alert" data-testid="file-refused">
      <strong>{entries.length > 0 ? texts.rows(decimal(entries.length)) : text}</strong>
      {entries.length === 0 && (
        <p>
          {detail} {place !== undefined && <code>{place}</code>}
        </p>
      )}
      <ul className="refused-entries">
        {entries.map(({ part, entry, code, problem, field, violations }) => (
          <li key={`${part} ${entry}`}>
            <strong>
              {texts.row(texts.rowParts[part], decimal(entry))} {code !== null && <code>{code}</code>}
            </strong>
            : {violations.length > 0 ? violations.map(({ message }) => message).join(" ") : (texts.rowProblems[problem] ?? problem)}
            {problem.startsWith("field-") && (
              <>
                {" "}
                <code>{field}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function entriesOf(error: Error): readonly RefusedEntry[] {
  const rows = error instanceof ProblemError ? error.problem["rows"] : undefined;
  return Array.isArray(rows) ? (rows as RefusedEntry[]) : [];
}
