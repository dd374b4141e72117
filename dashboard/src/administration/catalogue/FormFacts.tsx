import { useFormat } from "../../format/format";
import { catalogue } from "../../texts/catalogue";
import { formDesign } from "../../texts/form-design";
import { frame } from "../../texts/frame";
import { useLanguage, useTexts } from "../../texts/texts";
import type { Level } from "../../unit/units";
import type { FactsProps } from "./Definition";
import { figureNames } from "./formula";
import { changedFrom } from "./standing";
import type { Deadline, DesignedForm } from "./types";
import { Fact } from "./VersionCard";

/** What a version of a form says; its figures and rules open below. */
export function FormFacts({ version, before }: FactsProps<DesignedForm>) {
  const texts = useTexts(catalogue);
  const design = useTexts(formDesign);
  const { periodKinds } = useTexts(frame);
  const { decimal } = useFormat();
  const changed = changedFrom(before, version);
  const { name, kind, levels, approval, deadlines, source, figures } = version;
  const named = (all: readonly Level[]) => all.map((level) => design.levelNames[level]).join(" → ");
  const due = (deadline: Deadline) =>
    deadline.rule === "AFTER_CUT_OFF" ? design.afterCutOff(decimal(deadline.workingDays)) : design.beforeDay(decimal(deadline.day));
  return (
    <>
      <dl className="details">
        <Fact title={texts.name} isChanged={changed.has("name")}>
          {name}
        </Fact>
        <Fact title={design.period} isChanged={changed.has("kind")}>
          {periodKinds[kind]}
        </Fact>
        <Fact title={design.levels} isChanged={changed.has("levels")}>
          {named(levels)}
        </Fact>
        <Fact title={design.approval} isChanged={changed.has("approval")}>
          {named(approval)}
        </Fact>
        <Fact title={design.official} isChanged={changed.has("deadlines")}>
          {due(deadlines.official)}
        </Fact>
        {deadlines.estimate !== null && (
          <Fact title={design.estimate} isChanged={changed.has("deadlines")}>
            {due(deadlines.estimate)}
          </Fact>
        )}
        <Fact title={texts.source} isChanged={changed.has("source")}>
          {source}
        </Fact>
      </dl>
      <details>
        <summary>
          {design.figureCount(decimal(figures.length))} {changed.has("figures") && <span className="tag blue">{texts.changed}</span>}
        </summary>
        <ol className="asked-figures">
          {figures.map(({ code, name: figure, unitOfMeasure, measure }) => (
            <li key={code}>
              {figure} <code>{code}</code> · {unitOfMeasure} · {design.measures[measure]}
            </li>
          ))}
        </ol>
      </details>
      <Rules version={version} />
    </>
  );
}

function Rules({ version: { figures, shares, checks } }: { version: DesignedForm }) {
  const texts = useTexts(formDesign);
  const language = useLanguage();
  const { decimal } = useFormat();
  const names = figureNames([{ figures }]);
  return (
    <details>
      <summary>
        {texts.checks}: {decimal(shares.length + checks.length)}
      </summary>
      <ul className="asked-figures">
        {shares.map(({ part, whole }) => (
          <li key={`${part} ${whole}`}>
            {names.get(part) ?? part} ≤ {names.get(whole) ?? whole}
          </li>
        ))}
        {checks.map(({ code, expression, severity, messages }) => (
          <li key={code}>
            {messages[language] ?? messages.vi} <code>{expression}</code> · {texts.severities[severity]}
          </li>
        ))}
      </ul>
    </details>
  );
}
