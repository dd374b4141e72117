import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../../api/write";
import { Choice } from "../../frame/Choice";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import { AreaField, TextField } from "../../form/fields";
import type { Evidence } from "./evidence";
import { Refused, useRefusal } from "../../form/refusal";

type Kind = "LINK" | "FIGURE" | "WORDS";

const FIELDS = {
  LINK: ["address", "title"],
  FIGURE: ["name", "value", "measure", "period"],
  WORDS: ["text"],
} as const;

type Name = (typeof FIELDS)[Kind][number];

const NOTHING: Record<Name, string> = { address: "", title: "", name: "", value: "", measure: "", period: "", text: "" };

/** A decimal as people write it, 99,5 or 99.5, as the service reads it. */
function written(kind: Kind, values: Record<Name, string>): Record<string, string> {
  const said = Object.fromEntries(FIELDS[kind].map((name) => [name, values[name].trim()]));
  return kind === "FIGURE" ? { ...said, value: values.value.trim().replaceAll(/[.\s](?=\d{3}(\D|$))/g, "").replace(",", ".") } : said;
}

/** Evidence that is no file: a page, a figure, words. */
export function EvidenceForm({ task, filed }: { task: string; filed: (evidence: Evidence) => void }) {
  const texts = useTexts(taskTexts);
  const [kind, setKind] = useState<Kind>("LINK");
  const [values, setValues] = useState(NOTHING);
  const refusal = useRefusal("TASKS");
  const { write, writing } = useWrite<null, Evidence>({
    request: () => ({
      method: "POST",
      path: "/api/evidence",
      body: { kind, ...written(kind, values), tasks: [task] },
    }),
    refused: refusal.take,
    done: (evidence) => {
      setValues(NOTHING);
      filed(evidence);
    },
  });
  const labels: Record<Name, string> = {
    address: texts.address,
    title: texts.linkTitle,
    name: texts.figureName,
    value: texts.value,
    measure: texts.measure,
    period: texts.period,
    text: texts.words,
  };
  const common = (name: Name) => ({
    label: labels[name],
    value: values[name],
    change: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    error: refusal.of(name),
  });
  return (
    <details className="add-evidence no-print">
      <summary>{texts.addOther}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          write(null);
        }}
      >
        <Choice title={texts.kind} options={texts.kinds} value={kind} choose={setKind} />
        <Refused refusal={refusal} fields={FIELDS[kind]} />
        <div className="form-row">
          {FIELDS[kind].map((name) =>
            name === "text" ? (
              <AreaField key={name} {...common(name)} rows={2} />
            ) : (
              <TextField key={name} {...common(name)} />
            ),
          )}
        </div>
        <Button htmlType="submit" loading={writing} disabled={FIELDS[kind].some((name) => values[name].trim() === "")}>
          {texts.add}
        </Button>
      </form>
    </details>
  );
}
