import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Labelled, SelectField } from "../../form/fields";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { figureNames } from "./formula";
import { type IndicatorDraft, withRule } from "./indicator-draft";
import { catalogueQuery } from "./queries";

interface FormulaFieldsProps {
  draft: IndicatorDraft;
  change: (draft: IndicatorDraft) => void;
  error: Error | null;
}

/** How the indicator follows from figures, over units and over periods. */
export function FormulaFields({ draft, change, error }: FormulaFieldsProps) {
  const texts = useTexts(catalogue);
  const list = useId();
  const names = figureNames(useQuery(catalogueQuery).data?.forms ?? []);
  const { rule } = draft;
  const second = rule === "RATIO_OF_SUMS" ? texts.denominator : rule === "WEIGHTED_MEAN" ? texts.weight : null;
  const figure = (label: string, member: "figure" | "second") => (
    <Labelled label={label} required hint={names.get(draft[member].trim()) ?? texts.figureHelp}>
      {(marks) => (
        <input
          {...marks}
          className="field"
          list={list}
          autoComplete="off"
          value={draft[member]}
          onChange={({ target }) => change({ ...draft, [member]: target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <>
      <div className="form-row">
        <SelectField
          label={texts.rule}
          hint={rule === "" ? undefined : texts.ruleHelp[rule]}
          value={rule}
          change={(next) => change(withRule(draft, next as IndicatorDraft["rule"]))}
          options={Object.entries(texts.rules)}
          error={faultAt(error, "rollUp")}
        />
        {figure(rule === "RATIO_OF_SUMS" ? texts.numerator : texts.figure, "figure")}
        {second !== null && figure(second, "second")}
      </div>
      <datalist id={list}>
        {[...names].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
