import { slugOf } from "../../api/problem";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { faultsOf } from "../faults";

interface DesignOutcomeProps {
  error: Error | null;
  /** Where somebody else was faster: the reader has seen what is there now. */
  goOn: () => void;
}

/** Why a version was not saved: everything at fault in one list, besides at the fields. */
export function DesignOutcome({ error, goOn }: DesignOutcomeProps) {
  const texts = useTexts(catalogue);
  const words = useProblemWords();
  const { decimal } = useFormat();
  if (error === null || slugOf(error) === "indicator-resembles") {
    return null;
  }
  if (slugOf(error) === "stale-version") {
    return (
      <div className="refused-box" role="alert" data-testid="overtaken">
        <p>{texts.overtaken}</p>
        <button type="button" className="button" onClick={goOn}>
          {texts.goOn}
        </button>
      </div>
    );
  }
  const isTaken = slugOf(error) === "precondition-required";
  const faults = isTaken ? [] : faultsOf(error);
  const { text, detail } = words(error, "FIGURES");
  return (
    <div className="refused-box" role="alert" data-testid="refused">
      <strong>{faults.length > 0 ? texts.faults(decimal(faults.length)) : isTaken ? texts.notSaved : text}</strong>
      {faults.length === 0 && <p>{isTaken ? texts.codeTaken : detail}</p>}
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
      {faults.length > 0 && (
        <button type="button" className="button first-fault" onClick={({ currentTarget }) => goToFirst(currentTarget.form)}>
          {texts.firstFault}
        </button>
      )}
    </div>
  );
}

function goToFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
