import { SelectField, TextField } from "../../form/fields";
import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { BLANK_CHECK, type CheckDraft, type FormDraft } from "./form-draft";
import { Lines } from "./Lines";

interface CheckLinesProps {
  checks: FormDraft["checks"];
  change: (checks: FormDraft["checks"]) => void;
  error: Error | null;
}

/** Rules over the figures of a form, with what is told where one is broken. */
export function CheckLines({ checks, change, error }: CheckLinesProps) {
  const texts = useTexts(formDesign);
  return (
    <Lines
      title={texts.checks}
      add={texts.addCheck}
      blank={BLANK_CHECK}
      lines={checks}
      change={change}
    >
      {(check, index, put) => {
        const told = (member: string) => faultAt(error, `checks[${index}].${member}`);
        return (
          <>
            <div className="form-row">
              <TextField label={texts.code} value={check.code} change={(code) => put({ code })} error={told("code")} />
              <SelectField
                label={texts.severity}
                value={check.severity}
                change={(severity) => put({ severity: severity as CheckDraft["severity"] })}
                options={Object.entries(texts.severities)}
                error={told("severity")}
              />
              <TextField
                label={texts.shownAt}
                hint={texts.shownAtHelp}
                value={check.figures}
                change={(figures) => put({ figures })}
                error={told("figures")}
              />
            </div>
            <TextField
              label={texts.expression}
              hint={texts.expressionHelp}
              value={check.expression}
              change={(expression) => put({ expression })}
              error={told("expression")}
            />
            <div className="form-row">
              <TextField label={texts.messageVi} value={check.vi} change={(vi) => put({ vi })} error={told("messages.vi")} />
              <TextField label={texts.messageEn} value={check.en} change={(en) => put({ en })} error={told("messages.en")} />
            </div>
          </>
        );
      }}
    </Lines>
  );
}
