import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { Asked } from "../../states/Asked";
import { useUnit } from "../../unit/use-unit";
import { keptQuery, OFFICERS, OFFICES } from "./kept";
import { Leaving } from "./Leaving";
import { MatchPanel } from "./MatchPanel";
import { OfficersPanel } from "./OfficersPanel";
import { OfficesPanel } from "./OfficesPanel";
import "./offices.css";

/** The offices of a unit and the people in them, each list edited in place and saved as a whole. */
export default function Offices() {
  const unit = useUnit();
  const offices = useQuery(keptQuery(OFFICES, unit));
  const officers = useQuery(keptQuery(OFFICERS, unit));
  const [changed, setChanged] = useState({ offices: false, officers: false });
  const tellOffices = useCallback((isChanged: boolean) => setChanged((before) => ({ ...before, offices: isChanged })), []);
  const tellOfficers = useCallback((isChanged: boolean) => setChanged((before) => ({ ...before, officers: isChanged })), []);
  return (
    <>
      {(changed.offices || changed.officers) && <Leaving />}
      <Asked query={offices} part="UNITS">
        {(known) => (
          <>
            <OfficesPanel key={unit} unit={unit} known={known} officers={officers.data?.rows ?? []} tell={tellOffices} />
            <MatchPanel key={`match ${unit}`} unit={unit} />
          </>
        )}
      </Asked>
      <Asked query={officers} part="UNITS">
        {(known) => (
          <OfficersPanel key={unit} unit={unit} known={known} offices={offices.data?.rows ?? []} tell={tellOfficers} />
        )}
      </Asked>
    </>
  );
}
