import { ApartmentOutlined, ArrowLeftOutlined, DownOutlined, RightOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useFormat } from "../format/format";
import { plain } from "../format/numbers";
import { usePlace } from "../place/place";
import { useSession } from "../session/session";
import { useShortcut } from "../shortcuts/shortcuts";
import { Asked } from "../states/Asked";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { type Unit, unitQuery, unitsBelowQuery } from "../unit/units";
import { useUnit } from "../unit/use-unit";
import { Dialog } from "./Dialog";
import { SearchField } from "../form/SearchField";

/** Which unit is shown: the own one or any below it. */
export function UnitSwitcher() {
  const texts = useTexts(frame);
  const [open, setOpen] = useState(false);
  const code = useUnit();
  const unit = useQuery(unitQuery(code));
  useShortcut("u", texts.shortcutUnit, () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className="switcher unit-switcher"
        aria-haspopup="dialog"
        aria-label={`${texts.unit}: ${unit.data?.name ?? code}`}
        data-testid="unit-switcher"
        onClick={() => setOpen(true)}
      >
        <ApartmentOutlined aria-hidden />
        <span>{unit.data?.name ?? code}</span>
        <DownOutlined aria-hidden />
      </button>
      {open && (
        <Dialog title={texts.chooseUnit} close={() => setOpen(false)}>
          <UnitChoice start={code} close={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function UnitChoice({ start, close }: { start: string; close: () => void }) {
  const texts = useTexts(frame);
  const session = useSession();
  const [, go] = usePlace();
  const shown = useQuery(unitQuery(start));
  const [opened, setOpened] = useState<string | null>(null);
  const [words, setWords] = useState("");
  // The list begins at the unit shown, or at the one above it where nothing is below it.
  const isLeaf = shown.data?.level === "COMMUNE" && shown.data.code !== session.unit;
  const parent = opened ?? (isLeaf ? (shown.data?.parent ?? session.unit) : start);
  const above = useQuery(unitQuery(parent));
  const below = useQuery(unitsBelowQuery(parent));
  const choose = (code: string) => {
    go({ unit: code === session.unit ? null : code });
    close();
  };
  const enter = (code: string) => {
    setOpened(code);
    setWords("");
  };
  const up = parent === session.unit ? null : (above.data?.parent ?? null);
  return (
    <div className="unit-choice">
      <p className="hint">{texts.unitHelp}</p>
      <div className="unit-path">
        {up !== null && (
          <button type="button" className="icon-button" aria-label={texts.unitUp(up)} onClick={() => enter(up)}>
            <ArrowLeftOutlined aria-hidden />
          </button>
        )}
        <button type="button" className="unit-row own" onClick={() => choose(parent)}>
          <strong>{above.data?.name ?? parent}</strong>
          <small>{above.data === undefined ? "" : texts.levels[above.data.level]}</small>
        </button>
        {start !== session.unit && (
          <Button size="small" onClick={() => choose(session.unit)}>
            {texts.backToOwn}
          </Button>
        )}
      </div>
      <SearchField label={texts.unitSearch} data-first data-testid="unit-filter" value={words} change={setWords} />
      <Asked query={below} part="UNITS">
        {(units) => <UnitList units={units} words={words} choose={choose} enter={enter} />}
      </Asked>
    </div>
  );
}

interface UnitListProps {
  units: Unit[];
  words: string;
  choose: (code: string) => void;
  enter: (code: string) => void;
}

function UnitList({ units, words, choose, enter }: UnitListProps) {
  const texts = useTexts(frame);
  const { decimal } = useFormat();
  const wanted = plain(words.trim());
  const found = units.filter(({ name, code }) => plain(name).includes(wanted) || code.includes(wanted));
  if (found.length === 0) {
    return <p className="hint">{units.length === 0 ? texts.unitNoneBelow : texts.unitNone}</p>;
  }
  return (
    <>
      <p className="hint" role="status">
        {texts.unitCount(decimal(found.length))}
      </p>
      <ul className="unit-list">
        {found.map((unit) => (
          <li key={unit.code}>
            <button type="button" className="unit-row" onClick={() => choose(unit.code)}>
              {unit.name} <small>{unit.code}</small>
            </button>
            {unit.level !== "COMMUNE" && (
              <button
                type="button"
                className="icon-button"
                aria-label={texts.unitOpen(unit.name)}
                onClick={() => enter(unit.code)}
              >
                <RightOutlined aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
