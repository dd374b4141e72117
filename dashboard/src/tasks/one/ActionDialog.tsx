import { useQuery } from "@tanstack/react-query";
import { Dialog } from "../../frame/Dialog";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Action } from "../actions";
import { taskQuery } from "../queries";
import type { Task } from "../types";
import { FanOutForm } from "./FanOutForm";
import { ReassignForm } from "./ReassignForm";
import { StepForm } from "./StepForm";
import { SubmitForm } from "./SubmitForm";

export interface FormProps {
  task: Task;
  close: () => void;
  done: (task: Task) => void;
}

interface ActionDialogProps {
  action: Action;
  /** Id of the task. */
  id: string;
  close: () => void;
  done?: (task: Task) => void;
}

/** Asks for what a step needs, sends it, and shows beside its fields what the service says against it. */
export function ActionDialog({ action, id, close, done }: ActionDialogProps) {
  const texts = useTexts(taskTexts);
  const asked = useQuery(taskQuery(id));
  const finish = (task: Task) => {
    toast({ text: texts.done[action], detail: task.content, tone: "good" });
    done?.(task);
    close();
  };
  const form = (task: Task) => {
    const common = { task, close, done: finish };
    switch (action) {
      case "submit":
        return <SubmitForm {...common} />;
      case "reassign":
        return <ReassignForm {...common} />;
      case "fanOut":
        return <FanOutForm {...common} />;
      default:
        return <StepForm {...common} action={action} />;
    }
  };
  return (
    <Dialog title={texts.titles[action]} close={close} testId={`action-${action}`}>
      <Asked query={asked} part="TASKS">
        {(task) => (
          <div className="form">
            <p className="form-subject">{task.content}</p>
            {form(task)}
          </div>
        )}
      </Asked>
    </Dialog>
  );
}
