import { Link } from "react-router";
import type { Unit } from "../../../unit/units";
import { useToUnit } from "../use-day";

interface UnitLinkProps {
  unit: Pick<Unit, "code" | "name">;
  /** Code of the unit whose page is shown. */
  shown?: string;
}

/** The way to a unit's page. Codes that units got here, since they ended before there were official ones, say nothing to readers. */
export function UnitLink({ unit: { code, name }, shown }: UnitLinkProps) {
  const toUnit = useToUnit();
  return (
    <Link className="unit-link" to={toUnit(code)} aria-current={code === shown ? "page" : undefined}>
      {name} {!code.includes(".") && <small>{code}</small>}
    </Link>
  );
}
