import { Link } from "react-router";
import { useTo } from "../../place/place";
import type { Dated } from "./types";
import { StateTag, useValidity } from "./Validity";

/** A definition by its name, with the way to it. */
export function NameCell({ kind, of: { code, name } }: { kind: "indicators" | "forms"; of: Dated }) {
  const to = useTo();
  return (
    <>
      <Link to={to(`/administration/catalogue/${kind}/${encodeURIComponent(code)}`)}>{name}</Link>
      <small className="code">{code}</small>
    </>
  );
}

/** Whether it holds, and from when to when. */
export function ValidityCell({ of }: { of: Dated }) {
  const validity = useValidity();
  return (
    <>
      <StateTag version={of} />
      <small className="code">{validity(of)}</small>
    </>
  );
}
