import { NavLink } from "react-router";
import { useTo } from "../place/place";
import "./views.css";

interface ViewsProps {
  /** What the parts are parts of, for who cannot see it. */
  label: string;
  /** Address and name of each. */
  views: readonly (readonly [string, string])[];
}

/** The parts of a page, each with an address of its own. */
export function Views({ label, views }: ViewsProps) {
  const to = useTo();
  return (
    <nav className="page-parts no-print" aria-label={label}>
      {views.map(([path, name]) => (
        <NavLink key={path} to={to(path)} end>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
