import { ArrowRightOutlined } from "@ant-design/icons";
import { useFormat } from "../../../format/format";
import { unitChanges } from "../../../texts/unit-changes";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import type { UnitChange } from "./change";
import { pictureOf, type Side } from "./picture";
import { UnitName } from "./UnitName";
import "./changes.css";

/** A change as units before it and units after it. */
export function ChangePicture({ change }: { change: UnitChange }) {
  const texts = useTexts(unitChanges);
  const { before, after, lastDay } = pictureOf(change);
  return (
    <div className="change-picture">
      {before.length > 0 && (
        <>
          <Sides sides={before} lastDay={lastDay} />
          <span className="change-arrow">
            <ArrowRightOutlined aria-hidden />
            <span className="unseen">{texts.becomes}</span>
          </span>
        </>
      )}
      <Sides sides={after} lastDay={lastDay} />
    </div>
  );
}

function Sides({ sides, lastDay }: { sides: Side[]; lastDay: string }) {
  return (
    <ul className="change-sides">
      {sides.map((side, index) => (
        // Two sides may have no code yet while they are typed.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${side.code} ${index}`} className={`change-side ${side.becomes.toLowerCase()}`}>
          {side.name === null ? <UnitName code={side.code} on={lastDay} /> : <strong>{side.name === "" ? "…" : side.name}</strong>}{" "}
          <small>{side.code}</small>
          <Says side={side} lastDay={lastDay} />
        </li>
      ))}
    </ul>
  );
}

function Says({ side: { becomes, share, parent }, lastDay }: { side: Side; lastDay: string }) {
  const texts = useTexts(unitChanges);
  const general = useTexts(units);
  const { day, decimal } = useFormat();
  const words = {
    ENDS: lastDay === "" ? "" : texts.ends(day(lastDay)),
    BEGINS: texts.begins,
    TAKES_OVER: texts.takesOver,
    RENAMED: texts.renamed,
    MOVED: "",
    GOES_ON: "",
  }[becomes];
  const part = share === undefined || share === null || Number.isNaN(share) ? "" : general.share(`${decimal(share * 100)}%`);
  return (
    <span className="hint">
      {[words, part].filter((each) => each !== "").join(" · ")}
      {parent !== undefined && parent !== null && parent !== "" && (
        <>
          {words !== "" && " · "}
          <UnitName code={parent} says={texts.under} />
        </>
      )}
    </span>
  );
}
