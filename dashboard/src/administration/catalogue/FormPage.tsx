import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Asked } from "../../states/Asked";
import { Definition } from "./Definition";
import { formDraftOf } from "./form-draft";
import { FormDesigner } from "./FormDesigner";
import { FormFacts } from "./FormFacts";
import { formQuery } from "./queries";

/** One form with its versions. */
export function FormPage() {
  const { code = "" } = useParams();
  const form = useQuery(formQuery(code));
  return (
    <Asked query={form} part="FIGURES" page>
      {({ data, etag }) => (
        <Definition
          back="/administration/catalogue?view=forms"
          defined={data}
          facts={(version, before) => <FormFacts version={version} before={before} />}
          editor={(begin, isNext, close) => (
            <FormDesigner
              key={isNext ? "next" : begin.validFrom}
              begin={isNext ? { ...formDraftOf(begin), validFrom: "", validTo: "" } : formDraftOf(begin)}
              etag={etag}
              close={close}
              done={close}
            />
          )}
        />
      )}
    </Asked>
  );
}
