import type { Measured } from "./types";
import { measured } from "../format/numbers";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { Flash } from "./Flash";
import { presence } from "./summary";

interface ValueProps {
  of: Measured;
  unit: string;
  kind: "official" | "provisional";
  trace: ((code: string) => void) | null;
  quiet?: boolean;
}

/** A number that opens to its sources; zero, not applicable and missing look different. */
export function Value({ of, unit, kind, trace, quiet = false }: ValueProps) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const value = of[kind];
  const testId = `indicator-${of.code}-${kind}`;
  if (value === null) {
    const isMissing = presence(of, value) === "MISSING";
    return (
      <span className="no-value" data-testid={testId}>
        {isMissing ? texts.missing : texts.notApplicable}
      </span>
    );
  }
  const text = <Flash value={measured(value, unit, language)} testId={testId} />;
  return trace === null ? (
    text
  ) : (
    <button
      type="button"
      className={`number ${quiet ? "quiet" : ""}`}
      aria-label={`${measured(value, unit, language)}. ${texts.openSources(of.name)}`}
      onClick={() => trace(of.code)}
    >
      {text}
    </button>
  );
}

/** How many units below stand behind a value. */
export function Coverage({ of }: { of: Measured }) {
  const texts = useTexts(overview);
  const total = of.known + of.notApplicable + of.missing;
  const words = texts.coverageHelp(String(of.known), String(of.notApplicable), String(of.missing));
  return (
      <span className="coverage" role="img" aria-label={words} title={words}>
        <span className="bar">
          <span className="blue" style={{ width: `${(of.known / Math.max(1, total)) * 100}%` }} />
          <span className="no_data" style={{ width: `${(of.notApplicable / Math.max(1, total)) * 100}%` }} />
        </span>
        {of.known}/{total}
      </span>
  );
}
