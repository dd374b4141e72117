import { useState } from "react";
import { type Day, today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { UnitsField } from "../../form/UnitsField";
import { useSession } from "../../session/session";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { useUnitName } from "../names";

export interface PlannedVisit {
  unit: string;
  day: Day;
}

interface VisitsFieldProps {
  visits: readonly PlannedVisit[];
  change: (visits: PlannedVisit[]) => void;
  error: string | undefined;
}

/** Which units are visited, and when; days of those chosen before stay as they are. */
export function VisitsField({ visits, change, error }: VisitsFieldProps) {
  const texts = useTexts(registers);
  const { unit } = useSession();
  const nameOf = useUnitName(unit);
  const [usual, setUsual] = useState(today());
  const choose = (units: string[]) =>
    change(units.map((code) => visits.find((visit) => visit.unit === code) ?? { unit: code, day: usual }));
  return (
    <section className="panel" aria-labelledby="visits-chosen">
      <h2 id="visits-chosen">{texts.visits}</h2>
      <DayField label={texts.usualDay} value={usual} change={setUsual} />
      <UnitsField unit={unit} chosen={visits.map((visit) => visit.unit)} choose={choose} />
      <div className="form-row">
        {visits.map((visit) => (
          <DayField
            key={visit.unit}
            label={texts.visitDay(nameOf(visit.unit))}
            value={visit.day}
            change={(day) => change(visits.map((each) => (each.unit === visit.unit ? { ...each, day } : each)))}
            required
          />
        ))}
      </div>
      {error !== undefined && (
        <p className="refused" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
