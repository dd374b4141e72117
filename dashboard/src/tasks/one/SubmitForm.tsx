import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { AreaField, SelectField } from "../../form/fields";
import type { Task } from "../types";
import { useTaskWrite } from "../use-task-write";
import type { FormProps } from "./ActionDialog";
import { type Evidence, evidenceQuery, nameOf } from "./evidence";
import { FormActions, Refused, useRefusal } from "../../form/refusal";

/** What is chosen, by id of evidence: the product it proves, 0 for the whole. */
type Chosen = Record<string, number>;

/** Hands a result in: evidence on file, each for a product or for the whole, and words. */
export function SubmitForm({ task, close, done }: FormProps) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks);
  const [chosen, setChosen] = useState<Chosen>({});
  const [words, setWords] = useState("");
  const asked = useQuery(evidenceQuery(task.id));
  const refusal = useRefusal("TASKS");
  const { write, writing } = useTaskWrite({ done, refused: refusal.take });
  const choose = (id: string, product: number | null) =>
    setChosen((before) => {
      const others = Object.fromEntries(Object.entries(before).filter(([one]) => one !== id));
      return product === null ? others : { ...others, [id]: product };
    });
  const evidence = [
    ...Object.entries(chosen).map(([id, product]) => ({ id, ...(product === 0 ? {} : { product }) })),
    ...(words.trim() === "" ? [] : [{ text: words.trim() }]),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write({ task, path: "submit", body: { evidence } });
      }}
    >
      <p className="hint">{texts.submitHelp}</p>
      <Refused refusal={refusal} fields={[]} />
      <Asked query={asked} part="TASKS">
        {(known) => {
          const usable = known.filter(({ withdrawn }) => withdrawn === null);
          return usable.length === 0 ? (
            <p className="hint">{texts.evidenceNone}</p>
          ) : (
            <fieldset className="submit-files">
              <legend>{texts.submitFiles}</legend>
              {usable.map((item) => (
                <FileLine key={item.id} item={item} task={task} product={chosen[item.id] ?? null} choose={choose} />
              ))}
            </fieldset>
          );
        }}
      </Asked>
      <AreaField label={texts.submitWords} value={words} change={setWords} first />
      <FormActions close={close} name={names.actions.submit} isWhole={evidence.length > 0} writing={writing} />
    </form>
  );
}

interface FileLineProps {
  item: Evidence;
  task: Task;
  product: number | null;
  choose: (id: string, product: number | null) => void;
}

function FileLine({ item: { id, content }, task, product, choose }: FileLineProps) {
  const texts = useTexts(taskTexts);
  const name = nameOf(content);
  return (
    <div className="submit-file">
      <label className="check">
        <input
          type="checkbox"
          checked={product !== null}
          onChange={({ target }) => choose(id, target.checked ? 0 : null)}
        />
        {name}
      </label>
      {product !== null && task.products.length > 0 && (
        <SelectField
          label={texts.provesWhat(name)}
          value={String(product)}
          change={(value) => choose(id, Number(value))}
          options={[
            ["0", texts.forWhole],
            ...task.products.map((one, index): [string, string] => [String(index + 1), one]),
          ]}
        />
      )}
    </div>
  );
}
