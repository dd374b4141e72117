import { useQuery } from "@tanstack/react-query";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import type { FactsProps } from "./Definition";
import { figureNames, formulaWords, mergeWords } from "./formula";
import { catalogueQuery } from "./queries";
import { changedFrom } from "./standing";
import type { Indicator } from "./types";
import { Fact } from "./VersionCard";

/** What a version of an indicator says. */
export function IndicatorFacts({ version, before }: FactsProps<Indicator>) {
  const texts = useTexts(catalogue);
  const names = figureNames(useQuery(catalogueQuery).data?.forms ?? []);
  const changed = changedFrom(before, version);
  const { name, kind, unitOfMeasure, direction, rollUp, merge, source } = version;
  return (
    <dl className="details">
      <Fact title={texts.name} isChanged={changed.has("name")}>
        {name}
      </Fact>
      <Fact title={texts.formula} isChanged={changed.has("rollUp")}>
        {formulaWords(rollUp, names, texts)}
        <small className="code">{texts.ruleHelp[rollUp.rule]}</small>
      </Fact>
      <Fact title={texts.unitOfMeasure} isChanged={changed.has("unitOfMeasure") || changed.has("kind")}>
        {unitOfMeasure} · {texts.kinds[kind]}
      </Fact>
      <Fact title={texts.direction} isChanged={changed.has("direction")}>
        {texts.directions[direction]}
      </Fact>
      <Fact title={texts.merge} isChanged={changed.has("merge")}>
        {mergeWords(merge, names, texts)}
      </Fact>
      <Fact title={texts.source} isChanged={changed.has("source")}>
        {source}
      </Fact>
    </dl>
  );
}
