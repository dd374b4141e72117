import { useQuery } from "@tanstack/react-query";
import { unitQuery } from "../../../unit/units";

interface UnitNameProps {
  code: string;
  /** Words around it. */
  says?: (name: string) => string;
}

/** The name of a unit; its code while that is not known. */
export function UnitName({ code, says = (name) => name }: UnitNameProps) {
  const unit = useQuery({ ...unitQuery(code), enabled: code !== "" });
  return <span>{says(unit.data?.name ?? code)}</span>;
}
