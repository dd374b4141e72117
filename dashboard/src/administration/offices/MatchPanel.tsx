import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { Asked } from "../../states/Asked";
import { Loading } from "../../states/States";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { Entry } from "../Entry";
import { unitPath } from "../units/registered";

interface Match {
  result: "FOUND" | "AMBIGUOUS" | "UNKNOWN";
  offices: { id: string; name: string }[];
}

/** Which office a name of a plan is understood as. */
export function MatchPanel({ unit }: { unit: string }) {
  const texts = useTexts(offices);
  const [name, setName] = useState("");
  const [tried, tryOut] = useState("");
  const match = useQuery({
    queryKey: ["units", unit, "offices", "match", tried],
    queryFn: ({ signal }) => get<Match>(query(unitPath(unit, "offices", "match"), { name: tried }), signal),
    enabled: tried !== "",
  });
  return (
    <section className="panel" aria-labelledby="match">
      <div className="panel-head">
        <h2 id="match">{texts.match}</h2>
        <p>{texts.matchHelp}</p>
      </div>
      <form
        className="match-form"
        onSubmit={(event) => {
          event.preventDefault();
          tryOut(name.trim());
        }}
      >
        <Entry label={texts.matchName} field="name" error={null} value={name} change={setName} />
        <button type="submit" className="button" disabled={name.trim() === ""}>
          {texts.matchTry}
        </button>
      </form>
      {tried !== "" && (
        <div role="status" data-testid="match">
          <Asked query={match} part="UNITS" loading={<Loading lines={1} />}>
            {({ result, offices: meant }) => (
              <p>
                “{tried}”: {texts.matches[result]} <strong>{meant.map((office) => office.name).join("; ")}</strong>
              </p>
            )}
          </Asked>
        </div>
      )}
    </section>
  );
}
