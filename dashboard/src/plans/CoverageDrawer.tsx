import { Link } from "react-router";
import { Dialog } from "../frame/Dialog";
import { useTo } from "../place/place";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import type { CoveredItem } from "./types";

/** Who implements an item, in which words, and who does not. */
export function CoverageDrawer({ covered, close }: { covered: CoveredItem; close: () => void }) {
  const texts = useTexts(plans);
  const to = useTo();
  return (
    <Dialog kind="drawer" title={covered.item.text} close={close} testId="coverage-item">
      <h3 className="review-group">
        {texts.covered} ({covered.implementedBy.length})
      </h3>
      {covered.implementedBy.length === 0 && <p className="hint">{texts.nobody}</p>}
      <ul className="bullets">
        {covered.implementedBy.map(({ plan, unit, item, weaker }) => (
          <li key={`${plan} ${item.id}`}>
            <Link to={to(`/plans/${encodeURIComponent(plan)}`, { unit: unit.code })}>{unit.name}</Link>: {item.text}{" "}
            {weaker && <span className="tag risk">{texts.weaker}</span>}
          </li>
        ))}
      </ul>
      <h3 className="review-group">
        {texts.missing} ({covered.missing.length})
      </h3>
      <p>{covered.missing.length === 0 ? texts.nobody : covered.missing.map(({ name }) => name).join(" · ")}</p>
    </Dialog>
  );
}
