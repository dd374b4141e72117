import { type FormEvent, useState } from "react";
import { slugOf } from "../../api/problem";
import { useWrite } from "../../api/write";
import { noticePolicy } from "../../texts/notice-policy";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { faultAt, faultsOf } from "../faults";
import { fieldOf } from "../Refused";
import { type Policy, policyPath, type Step } from "./policy";
import { StepFields } from "./StepFields";
import { TimeFields } from "./TimeFields";

interface PolicyFormProps {
  unit: string;
  known: Policy;
  etag: string | null;
}

const NEW_STEP: Step = { days: -1, counting: "CALENDAR", to: ["OFFICER"], channels: ["EMAIL", "WEBHOOK"] };

/** The steps of a policy with its hours, changed in place and kept as a whole. */
export function PolicyForm({ unit, known, etag }: PolicyFormProps) {
  const texts = useTexts(noticePolicy);
  const [policy, setPolicy] = useState(known);
  const { write, writing, error } = useWrite<Policy>({
    request: ({ steps, quiet, digestAt }) => ({
      method: "PUT",
      path: policyPath(unit),
      body: { steps, quiet, digestAt },
      ifMatch: etag,
    }),
    stale: [["reminder-policies"]],
    refused: (refusal) => fieldOf(refusal) !== "" && slugOf(refusal) !== "stale-version",
    done: () => toast({ text: texts.saved, tone: "good" }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    write(policy);
  };
  const { steps } = policy;
  const put = (index: number, step: Step) => setPolicy({ ...policy, steps: steps.map((each, at) => (at === index ? step : each)) });
  const elsewhere = faultsOf(error).filter(({ field }) => !/^(steps\[|quiet|digestAt)/.test(field) && field !== "If-Match");
  return (
    <form className="entry-form" noValidate onSubmit={save} data-testid="reminder-policy">
      <ol className="steps">
        {steps.map((step, index) => (
          // Every field shows what the policy says and holds nothing itself.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <StepFields
              step={step}
              number={String(index + 1)}
              change={(next) => put(index, next)}
              remove={() => setPolicy({ ...policy, steps: steps.filter((_, at) => at !== index) })}
              daysFault={faultAt(error, `steps[${index}].days`)}
              toFault={faultAt(error, `steps[${index}].to`)}
            />
          </li>
        ))}
      </ol>
      <div>
        <button type="button" className="button" onClick={() => setPolicy({ ...policy, steps: [...steps, NEW_STEP] })}>
          {texts.addStep}
        </button>
      </div>
      <TimeFields policy={policy} change={setPolicy} error={error} />
      {elsewhere.map(({ message }) => (
        <p key={message} className="refusal" role="alert">
          {message}
        </p>
      ))}
      <div className="actions">
        <button type="submit" className="button primary" disabled={writing}>
          {texts.save}
        </button>
        <button type="button" className="button" disabled={policy === known} onClick={() => setPolicy(known)}>
          {texts.restore}
        </button>
      </div>
    </form>
  );
}
