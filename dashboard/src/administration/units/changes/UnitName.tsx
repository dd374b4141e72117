import { useQuery } from "@tanstack/react-query";
import { registeredQuery } from "../registered";

interface UnitNameProps {
  code: string;
  /** The day whose name it is, today if left out. */
  on?: string;
  /** Words around it. */
  says?: (name: string) => string;
}

/** The name of a unit; its code while that is not known. */
export function UnitName({ code, on = "", says = (name) => name }: UnitNameProps) {
  const unit = useQuery({ ...registeredQuery(code, on === "" ? null : on), enabled: code !== "" });
  return <span>{says(unit.data?.name ?? code)}</span>;
}
