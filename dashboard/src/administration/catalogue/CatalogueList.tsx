import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import { Link } from "react-router";
import { Choice } from "../../frame/Choice";
import { today } from "../../format/days";
import { useFormat } from "../../format/format";
import { plain } from "../../format/numbers";
import { useParameter, useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { Exchange } from "./Exchange";
import { FormTable } from "./FormTable";
import { IndicatorTable } from "./IndicatorTable";
import { catalogueQuery, type WholeCatalogue } from "./queries";
import { figuresOf, followsFrom, shownOn } from "./standing";
import { SearchField } from "../../form/SearchField";

/** Everything in the catalogue as it stands today, searched by what it says. */
export function CatalogueList() {
  const texts = useTexts(catalogue);
  const to = useTo();
  const whole = useQuery(catalogueQuery);
  const [view, setView] = useParameter("view");
  const shown = view === "forms" ? "forms" : "indicators";
  return (
    <>
      <section className="panel" aria-labelledby="catalogue">
        <div className="panel-head row">
          <h2 id="catalogue">{texts.views[shown]}</h2>
          <Choice title={texts.show} options={texts.views} value={shown} choose={(next) => setView(next === "forms" ? next : null)} />
          <Link className="button primary" to={to(`/administration/catalogue/${shown}/new`)}>
            {shown === "forms" ? texts.newForm : texts.newIndicator}
          </Link>
        </div>
        <Asked query={whole} part="FIGURES">
          {(all) => <Found key={shown} all={all} shown={shown} />}
        </Asked>
      </section>
      <Exchange />
    </>
  );
}

function Found({ all: { indicators, forms }, shown }: { all: WholeCatalogue; shown: "forms" | "indicators" }) {
  const texts = useTexts(catalogue);
  const { decimal } = useFormat();
  const id = useId();
  const [search, setSearch] = useParameter("q");
  const [form, setForm] = useParameter("form");
  const words = plain(useDeferredValue(search ?? "")).split(/\s+/);
  const says = (...told: string[]) => words.every((word) => plain(told.join(" ")).includes(word));
  const current = shownOn(forms, today());
  const asked = forms.filter(({ code }) => code === form).flatMap(({ figures }) => figures);
  const foundForms = current.filter(({ code, name, source, figures }) =>
    says(code, name, source, ...figures.flatMap((figure) => [figure.code, figure.name])),
  );
  const foundIndicators = shownOn(indicators, today()).filter(
    (one) => says(one.code, one.name, one.source, ...figuresOf(one.rollUp)) && (form === null || followsFrom(one, asked)),
  );
  return (
    <>
      <div className="catalogue-filter" role="search">
        <SearchField label={texts.search} value={search ?? ""} change={(typed) => setSearch(typed === "" ? null : typed)} />
        {shown === "indicators" && (
          <>
            <label htmlFor={id} className="unseen">
              {texts.ofForm}
            </label>
            <select id={id} className="field" value={form ?? ""} onChange={({ target }) => setForm(target.value === "" ? null : target.value)}>
              <option value="">{texts.everyForm}</option>
              {current.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <span className="hint" role="status">
          {texts.found(decimal(shown === "forms" ? foundForms.length : foundIndicators.length))}
        </span>
      </div>
      {shown === "forms" ? <FormTable forms={foundForms} /> : <IndicatorTable indicators={foundIndicators} forms={forms} />}
    </>
  );
}
