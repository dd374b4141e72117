import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { SelectField, TextField } from "../../form/fields";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { QuestionKind } from "../types";
import type { QuestionDraft } from "./draft";

interface QuestionFieldsProps {
  question: QuestionDraft;
  number: string;
  isLast: boolean;
  change: (part: Partial<QuestionDraft>) => void;
  move: (by: -1 | 1) => void;
  /** Left out for the only one. */
  remove?: () => void;
}

/** One question: its words, what kind of answer it wants, and for numbers the measure and bounds. */
export function QuestionFields({ question, number, isLast, change, move, remove }: QuestionFieldsProps) {
  const texts = useTexts(requests);
  const kinds = Object.entries(texts.kinds) as [QuestionKind, string][];
  const common = (field: "text" | "unitOfMeasure" | "lowest" | "highest") => ({
    value: question[field],
    change: (value: string) => change({ [field]: value }),
  });
  return (
    <fieldset className="question">
      <legend>{texts.questionNumber(number)}</legend>
      <div className="question-words">
        <TextField label={texts.question} {...common("text")} required />
        <SelectField
          label={texts.kind}
          value={question.kind}
          options={kinds}
          change={(kind) => change({ kind: kind as QuestionKind })}
        />
        <span className="question-moves">
          <Button
            icon={<ArrowUpOutlined aria-hidden />}
            aria-label={texts.moveUp(number)}
            disabled={number === "1"}
            onClick={() => move(-1)}
          />
          <Button
            icon={<ArrowDownOutlined aria-hidden />}
            aria-label={texts.moveDown(number)}
            disabled={isLast}
            onClick={() => move(1)}
          />
          <Button
            icon={<DeleteOutlined aria-hidden />}
            aria-label={texts.remove(number)}
            disabled={remove === undefined}
            onClick={remove}
          />
        </span>
      </div>
      {question.kind === "NUMBER" && (
        <div className="form-row">
          <TextField label={texts.unitOfMeasure} {...common("unitOfMeasure")} />
          <TextField label={texts.lowest} {...common("lowest")} />
          <TextField label={texts.highest} {...common("highest")} />
        </div>
      )}
      <label className="check">
        <input type="checkbox" checked={question.required} onChange={({ target }) => change({ required: target.checked })} />
        {texts.required}
      </label>
    </fieldset>
  );
}
