import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Asked } from "../../states/Asked";
import { Definition, type EditorProps } from "./Definition";
import { draftOf } from "./indicator-draft";
import { IndicatorFacts } from "./IndicatorFacts";
import { IndicatorForm } from "./IndicatorForm";
import { indicatorQuery } from "./queries";
import type { Indicator } from "./types";

/** One indicator with its versions. */
export function IndicatorPage() {
  const { code = "" } = useParams();
  const indicator = useQuery(indicatorQuery(code));
  return (
    <Asked query={indicator} part="FIGURES" page>
      {({ data, etag }) => (
        <Definition back="/administration/catalogue" defined={data} etag={etag} Facts={IndicatorFacts} Editor={Editor} />
      )}
    </Asked>
  );
}

function Editor({ begin, isNext, etag, close }: EditorProps<Indicator>) {
  const draft = draftOf(begin);
  return <IndicatorForm begin={isNext ? { ...draft, validFrom: "", validTo: "" } : draft} etag={etag} close={close} done={close} />;
}
