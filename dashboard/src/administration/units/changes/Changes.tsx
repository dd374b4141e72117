import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useParameter, useTo } from "../../../place/place";
import { useSession } from "../../../session/session";
import { Asked } from "../../../states/Asked";
import { Empty } from "../../../states/States";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { unitQuery } from "../../../unit/units";
import { useUnit } from "../../../unit/use-unit";
import { changesQuery } from "./change";
import { ChangeForm } from "./ChangeForm";
import { ChangeItem } from "./ChangeItem";

/** What administrators changed of the units, and the form that records a further change. */
export function Changes() {
  const texts = useTexts(unitChanges);
  const [entering] = useParameter("entering");
  const scope = useQuery(unitQuery(useUnit()));
  if (entering !== null) {
    return (
      <Asked query={scope} part="UNITS">
        {(unit) => <ChangeForm key={unit.code} scope={unit} />}
      </Asked>
    );
  }
  return (
    <section className="panel" aria-labelledby="changes">
      <div className="panel-head row">
        <h2 id="changes">{texts.title}</h2>
        <Enter />
      </div>
      <p className="hint">{texts.help}</p>
      <Recorded />
    </section>
  );
}

function Enter() {
  const texts = useTexts(unitChanges);
  const session = useSession();
  const to = useTo();
  return session.is("administrator") ? (
    <Link className="button primary" to={to("/administration/units/changes?entering=MERGE")}>
      {texts.record}
    </Link>
  ) : null;
}

function Recorded() {
  const texts = useTexts(unitChanges);
  const [of, show] = useParameter("of");
  const changes = useInfiniteQuery(changesQuery(of));
  const unit = useQuery({ ...unitQuery(of ?? ""), enabled: of !== null });
  return (
    <>
      {of !== null && (
        <p>
          {texts.onlyOf(unit.data?.name ?? of)}{" "}
          <button type="button" className="link" onClick={() => show(null)}>
            {texts.all}
          </button>
        </p>
      )}
      <Asked query={changes} part="UNITS">
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <Empty title={texts.none} help={texts.noneHelp} />
          ) : (
            <ul className="change-list" data-testid="unit-changes">
              {pages.flatMap(({ items }) => items).map((recorded) => (
                <ChangeItem key={recorded.id} recorded={recorded} />
              ))}
            </ul>
          )
        }
      </Asked>
      {changes.hasNextPage && (
        <button type="button" className="button" onClick={() => void changes.fetchNextPage()}>
          {texts.more}
        </button>
      )}
    </>
  );
}
