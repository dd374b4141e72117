import { useFormat } from "../../format/format";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { conflictsOf, type Desk, type DeskState } from "../draft/desk";
import type { Form } from "../types";
import { useFigureWords } from "../words";

interface ClashesProps {
  desk: Desk;
  state: DeskState;
  form: Form;
}

/** Cells that two people changed: mine, theirs, and a decision for each. */
export function Clashes({ desk, state, form }: ClashesProps) {
  const texts = useTexts(figures);
  const { decimal, moment } = useFormat();
  const words = useFigureWords();
  const clashing = conflictsOf(state);
  const saved = state.submission?.saved;
  if (clashing.length === 0) {
    return null;
  }
  const all = (whose: "MINE" | "THEIRS") => clashing.forEach((code) => desk.settle(code, whose));
  const long = (figure: Parameters<typeof words>[0]) =>
    figure === null || figure === undefined
      ? texts.missing
      : "notApplicable" in figure
        ? texts.notApplicableBecause(figure.notApplicable)
        : words(figure);
  return (
    <section className="panel clashes" aria-labelledby="clashes" data-testid="clashes">
      <div className="panel-head row">
        <h2 id="clashes">{texts.clashTitle(decimal(clashing.length))}</h2>
        <button type="button" className="button" onClick={() => all("MINE")}>
          {texts.allMine}
        </button>
        <button type="button" className="button" onClick={() => all("THEIRS")}>
          {texts.allTheirs}
        </button>
      </div>
      {saved && <p className="hint">{texts.clashHelp(saved.by, moment(saved.at))}</p>}
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            <th scope="col">{texts.mine}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {clashing.map((code) => {
            const name = form.figures.find((field) => field.code === code)?.name ?? code;
            return (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>
                  <strong>{long(state.cells[code]?.now)}</strong>{" "}
                  <button type="button" className="button" aria-label={`${texts.takeMine}: ${name}`} onClick={() => desk.settle(code, "MINE")}>
                    {texts.takeMine}
                  </button>
                </td>
                <td>
                  <strong>{long(state.cells[code]?.theirs)}</strong>{" "}
                  <button type="button" className="button" aria-label={`${texts.takeTheirs}: ${name}`} onClick={() => desk.settle(code, "THEIRS")}>
                    {texts.takeTheirs}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
