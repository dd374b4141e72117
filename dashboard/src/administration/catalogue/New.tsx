import { useNavigate } from "react-router";
import { useTo } from "../../place/place";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { blankForm } from "./form-draft";
import { FormDesigner } from "./FormDesigner";
import { BLANK_INDICATOR } from "./indicator-draft";
import { IndicatorForm } from "./IndicatorForm";

/** Leads back to the list, or to what was just made. */
function useLeave(kind: "indicators" | "forms") {
  const navigate = useNavigate();
  const to = useTo();
  return {
    close: () => void navigate(to(`/administration/catalogue${kind === "forms" ? "?view=forms" : ""}`)),
    done: (code: string) => void navigate(to(`/administration/catalogue/${kind}/${encodeURIComponent(code)}`)),
  };
}

export function NewIndicator() {
  const texts = useTexts(catalogue);
  return (
    <section className="panel" aria-labelledby="new">
      <div className="panel-head">
        <h2 id="new">{texts.newIndicator}</h2>
      </div>
      <IndicatorForm begin={BLANK_INDICATOR} isNew etag={null} {...useLeave("indicators")} />
    </section>
  );
}

export function NewForm() {
  const texts = useTexts(catalogue);
  return (
    <section className="panel" aria-labelledby="new">
      <div className="panel-head">
        <h2 id="new">{texts.newForm}</h2>
      </div>
      <FormDesigner begin={blankForm()} isNew etag={null} {...useLeave("forms")} />
    </section>
  );
}
