import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import { PAGES } from "../pages/pages";
import type { Period } from "../period/period";
import { useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { figureStoryQuery, formsQuery } from "./queries";
import { Stated } from "./Stated";
import type { Statement } from "./types";

interface FigureStepProps {
  unit: string;
  form: string;
  figure: string;
  period: Period;
}

/** The end of the way: everything that was ever said of one figure, by whom and when, and which statement counts. */
export function FigureStep({ unit, form, figure, period }: FigureStepProps) {
  const texts = useTexts(overview);
  const to = useTo();
  const query = useQuery(figureStoryQuery(unit, form, figure, period));
  const forms = useQuery(formsQuery);
  const owner = useQuery(unitQuery(unit));
  const known = forms.data?.find(({ code }) => code === form);
  const hasFigures = PAGES.some(({ path }) => path === "figures");
  return (
    <div className="drawer-body">
      <div className="panel-head">
        <h3>{known?.figures.find(({ code }) => code === figure)?.name ?? figure}</h3>
        <p>
          {owner.data?.name ?? unit} · {known?.name ?? form}
        </p>
        {hasFigures && <Link to={to(`/figures/${form}`, { unit, period })}>{texts.openSubmission}</Link>}
      </div>
      <Asked query={query} part="FIGURES">
        {({ statements, working, saved }) => (
          <>
            <ol className="story" data-testid="story">
              {statements.toReversed().map((statement) => (
                <Said key={`${statement.kind} ${statement.version}`} statement={statement} />
              ))}
            </ol>
            {statements.length === 0 && <p className="hint">{texts.storyEmpty}</p>}
            {saved !== null && (
              <p className="hint">
                {texts.working}: <Stated figure={working} /> · {saved.by}
              </p>
            )}
          </>
        )}
      </Asked>
    </div>
  );
}

function Said({ statement }: { statement: Statement }) {
  const texts = useTexts(overview);
  const { moment } = useFormat();
  const { version, kind, figure, replaced, changed, by, at, correctionReason, explained, review, counts } = statement;
  return (
    <li className={counts ? "counts" : ""}>
      <p className="said">
        <strong>
          <Stated figure={figure} />
        </strong>
        {changed && replaced !== null && (
          <span className="quiet">
            {" "}
            {texts.insteadOf} <Stated figure={replaced} />
          </span>
        )}
        {counts && <span className="tag met">{texts.counts}</span>}
      </p>
      <p>{texts.sentVersion(String(version), texts.kinds[kind], by, moment(at))}</p>
      {correctionReason !== null && <p>{texts.correction(correctionReason)}</p>}
      {explained.map(({ rule, text }) => (
        <p key={rule}>{texts.explanation(text ?? "")}</p>
      ))}
      {review !== null && review.outcome !== "PENDING" && (
        <p>
          {texts.outcomes[review.outcome]?.(review.by ?? "", review.at === undefined ? "" : moment(review.at))}
          {review.reason !== undefined && ` ${review.reason}`}
        </p>
      )}
      {review?.outcome === "PENDING" && <p className="quiet">{texts.pending}</p>}
    </li>
  );
}
