import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Choice } from "../frame/Choice";
import { useParameter, useTo } from "../place/place";
import { useSession } from "../session/session";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { DataTable } from "../table/DataTable";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { useUnit } from "../unit/use-unit";
import { useLineColumns } from "./line-columns";
import { requestsQuery, type Side } from "./queries";

/** What a unit is asked for, and what it asks of those below. */
export function ListView() {
  const unit = useQuery(unitQuery(useUnit()));
  return (
    <Asked query={unit} part="UNITS" page>
      {({ code, name, level }) => <Lists key={code} unit={code} name={name} asks={level !== "COMMUNE"} />}
    </Asked>
  );
}

function Lists({ unit, name, asks }: { unit: string; name: string; asks: boolean }) {
  const texts = useTexts(requests);
  const to = useTo();
  const session = useSession();
  const [said, say] = useParameter("side");
  const usual: Side = asks ? "asking" : "asked";
  const side: Side = said === "asked" || said === "asking" ? said : usual;
  const mayAsk = asks && unit === session.unit && session.is("reviewer", "leader", "administrator");
  return (
    <div className="page requests">
      <div className="heading">
        <div>
          <p className="eyebrow">{name}</p>
          <h1>{texts.title}</h1>
        </div>
        {mayAsk && (
          <Link to={to("/requests/new")} className="button primary no-print" data-testid="ask">
            <PlusOutlined aria-hidden /> {texts.ask}
          </Link>
        )}
      </div>
      <section className="panel" aria-labelledby="requests-list">
        <div className="panel-head row">
          <h2 id="requests-list">{texts.sides[side]}</h2>
          {asks && <Choice title={texts.side} options={texts.sides} value={side} choose={(next) => say(next === usual ? null : next)} />}
        </div>
        <List key={side} unit={unit} side={side} />
      </section>
    </div>
  );
}

function List({ unit, side }: { unit: string; side: Side }) {
  const texts = useTexts(requests);
  const columns = useLineColumns(side);
  return (
    <Asked query={useQuery(requestsQuery(unit, side))} part="REPORTS">
      {(lines) => (
        <DataTable
          label={texts.sides[side]}
          rows={lines}
          rowKey={({ id }) => id}
          shown={30}
          columns={columns}
          empty={<Empty title={texts.none[side]} help={texts.noneHelp[side]} />}
        />
      )}
    </Asked>
  );
}
