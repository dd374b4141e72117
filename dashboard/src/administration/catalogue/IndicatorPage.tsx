import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Asked } from "../../states/Asked";
import { Definition } from "./Definition";
import { figureNames } from "./formula";
import { draftOf } from "./indicator-draft";
import { IndicatorFacts } from "./IndicatorFacts";
import { IndicatorForm } from "./IndicatorForm";
import { catalogueQuery, indicatorQuery } from "./queries";

/** One indicator with its versions. */
export function IndicatorPage() {
  const { code = "" } = useParams();
  const indicator = useQuery(indicatorQuery(code));
  const forms = useQuery(catalogueQuery).data?.forms ?? [];
  const names = figureNames(forms);
  return (
    <Asked query={indicator} part="FIGURES" page>
      {({ data, etag }) => (
        <Definition
          back="/administration/catalogue"
          defined={data}
          facts={(version, before) => <IndicatorFacts version={version} before={before} names={names} />}
          editor={(begin, isNext, close) => (
            <IndicatorForm
              key={isNext ? "next" : begin.validFrom}
              begin={isNext ? { ...draftOf(begin), validFrom: "", validTo: "" } : draftOf(begin)}
              etag={etag}
              forms={forms}
              close={close}
              done={close}
            />
          )}
        />
      )}
    </Asked>
  );
}
