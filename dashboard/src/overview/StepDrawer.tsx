import { ArrowLeftOutlined } from "@ant-design/icons";
import { Dialog } from "../frame/Dialog";
import { label, type Period } from "../period/period";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { FigureRowsStep } from "./FigureRowsStep";
import { FigureStep } from "./FigureStep";
import { IndicatorStep } from "./IndicatorStep";
import { OverdueStep } from "./OverdueStep";
import type { Step, Steps } from "./steps";
import { TargetsStep } from "./TargetsStep";
import type { Scoreboard } from "./types";
import { UnitsStep } from "./UnitsStep";
import { UnitStep } from "./UnitStep";

interface StepDrawerProps {
  board: Scoreboard;
  period: Period;
  steps: Steps;
}

/** What a number was opened to, and from there further down to the event it came from. */
export function StepDrawer({ board, period, steps }: StepDrawerProps) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const step = steps.steps.at(-1);
  if (step === undefined) {
    return null;
  }
  return (
    <Dialog
      kind="drawer"
      title={step.kind === "overdue" ? texts.steps.overdue : `${texts.steps[step.kind]} · ${label(period, language)}`}
      close={steps.close}
      testId="drawer"
      extra={
        steps.steps.length > 1 && (
          <button type="button" className="button" onClick={() => steps.back(1)}>
            <ArrowLeftOutlined aria-hidden /> {texts.back}
          </button>
        )
      }
    >
      <Content key={JSON.stringify(step)} step={step} board={board} period={period} deeper={steps.deeper} />
    </Dialog>
  );
}

interface ContentProps {
  step: Step;
  board: Scoreboard;
  period: Period;
  deeper: Steps["deeper"];
}

function Content({ step, board, period, deeper }: ContentProps) {
  switch (step.kind) {
    case "targets":
      return <TargetsStep board={board} state={step.state} deeper={deeper} />;
    case "units":
      return <UnitsStep board={board} period={period} status={step.status} deeper={deeper} />;
    case "overdue":
      return <OverdueStep unit={board.unit.code} by={step.by} />;
    case "unit":
      return <UnitStep unit={step.unit} period={period} deeper={deeper} />;
    case "indicator":
      return <IndicatorStep unit={step.unit} indicator={step.indicator} period={period} deeper={deeper} />;
    case "figures":
      return <FigureRowsStep unit={step.unit} figure={step.figure} period={period} deeper={deeper} />;
    case "figure":
      return <FigureStep unit={step.unit} form={step.form} figure={step.figure} period={period} />;
  }
}
