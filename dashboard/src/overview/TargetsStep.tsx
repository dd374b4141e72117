import { Choice } from "../frame/Choice";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { IndicatorTable } from "./IndicatorTable";
import type { Steps } from "./steps";
import { useSteps } from "./steps";
import { TARGET_STATES } from "./summary";
import type { Scoreboard, TargetState } from "./types";

interface TargetsStepProps {
  board: Scoreboard;
  state: TargetState | "ALL";
  deeper: Steps["deeper"];
}

/** The targets in a state. */
export function TargetsStep({ board, state, deeper }: TargetsStepProps) {
  const texts = useTexts(overview);
  const { open } = useSteps();
  const targets = board.indicators.filter(({ target }) => target !== null);
  const shown = targets.filter(({ target }) => state === "ALL" || target?.state === state);
  const count = (of: TargetState) => targets.filter(({ target }) => target?.state === of).length;
  const options = Object.fromEntries([
    ["ALL", `${texts.all} ${targets.length}`],
    ...TARGET_STATES.map((each) => [each, `${texts.states[each]} ${count(each)}`]),
  ]) as Record<TargetState | "ALL", string>;
  return (
    <div className="drawer-body">
      <Choice title={texts.state} options={options} value={state} choose={(next) => open({ kind: "targets", state: next })} />
      {shown.length === 0 ? (
        <p className="hint">{texts.targetsNone}</p>
      ) : (
        <IndicatorTable
          indicators={shown}
          trace={(indicator) => deeper({ kind: "indicator", unit: board.unit.code, indicator })}
          bare
        />
      )}
    </div>
  );
}
