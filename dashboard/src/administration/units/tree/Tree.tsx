import { CaretDownOutlined, CaretRightOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../../states/Asked";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { type Unit, unitQuery, unitsBelowQuery } from "../../../unit/units";
import { UnitLink } from "./UnitLink";

interface TreeProps {
  root: string;
  day: string | null;
  /** Code of the unit whose page is shown. */
  shown: string;
  /** The one above it: opened from the start. */
  parent: string | null;
}

/** The units below one, level by level as they are opened. */
export function Tree({ root, ...place }: TreeProps) {
  const unit = useQuery(unitQuery(root));
  return (
    <ul className="unit-tree" data-testid="unit-tree">
      <Asked query={unit} part="UNITS">
        {(top) => <Branch unit={top} top {...place} />}
      </Asked>
    </ul>
  );
}

interface BranchProps extends Omit<TreeProps, "root"> {
  unit: Unit;
  top?: boolean;
}

function Branch({ unit, top = false, ...place }: BranchProps) {
  const texts = useTexts(units);
  const [turned, turn] = useState<boolean | null>(null);
  const isOpen = turned ?? (top || unit.code === place.parent);
  const canOpen = unit.level !== "COMMUNE";
  return (
    <li>
      <div className="branch">
        {canOpen && (
          <button
            type="button"
            className="icon-button"
            aria-expanded={isOpen}
            aria-label={texts.open(unit.name)}
            onClick={() => turn(!isOpen)}
          >
            {isOpen ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
          </button>
        )}
        <UnitLink unit={unit} shown={place.shown} />
      </div>
      {canOpen && isOpen && <Below unit={unit} {...place} />}
    </li>
  );
}

function Below({ unit, ...place }: BranchProps) {
  const texts = useTexts(units);
  const below = useQuery(unitsBelowQuery(unit.code, place.day));
  return (
    <Asked query={below} part="UNITS">
      {(children) =>
        children.length === 0 ? (
          <p className="hint">{texts.noneBelow}</p>
        ) : (
          <ul>
            {children.map((child) => (
              <Branch key={child.code} unit={child} {...place} />
            ))}
          </ul>
        )
      }
    </Asked>
  );
}
