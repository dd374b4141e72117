import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Asked } from "../../states/Asked";
import { Definition, type EditorProps } from "./Definition";
import { formDraftOf } from "./form-draft";
import { FormDesigner } from "./FormDesigner";
import { FormFacts } from "./FormFacts";
import { formQuery } from "./queries";
import type { DesignedForm } from "./types";

/** One form with its versions. */
export function FormPage() {
  const { code = "" } = useParams();
  const form = useQuery(formQuery(code));
  return (
    <Asked query={form} part="FIGURES" page>
      {({ data, etag }) => (
        <Definition back="/administration/catalogue?view=forms" defined={data} etag={etag} Facts={FormFacts} Editor={Editor} />
      )}
    </Asked>
  );
}

function Editor({ begin, isNext, etag, close }: EditorProps<DesignedForm>) {
  const draft = formDraftOf(begin);
  return <FormDesigner begin={isNext ? { ...draft, validFrom: "", validTo: "" } : draft} etag={etag} close={close} done={close} />;
}
