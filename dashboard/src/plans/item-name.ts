import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import type { Plan } from "./types";

/** What an item of a plan is called: "Nhiệm vụ 7", "Chỉ tiêu 3", "Ngày ban hành". */
export function useItemName(plan: Plan): (key: string) => string {
  const texts = useTexts(planReview);
  return (key) => {
    const [member = "", id = ""] = key.split("/");
    if (member === "tasks") {
      const index = plan.tasks.findIndex((task) => task.id === id);
      return texts.task(plan.tasks[index]?.number ?? `(${index + 1})`);
    }
    return member === "targets"
      ? `${texts.target} ${plan.targets.findIndex((target) => target.id === id) + 1}`
      : (texts.names[member] ?? key);
  };
}
