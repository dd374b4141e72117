import { Link } from "react-router";
import { useTo } from "../place/place";
import type { Line } from "./types";

/** The address of a task. Its id has a dot in it: the slash at the end tells it from the name of a file. */
export function addressOf(id: string): string {
  return `/tasks/${encodeURIComponent(id)}/`;
}

export function TaskLink({ task, className }: { task: Pick<Line, "id" | "content">; className?: string }) {
  const to = useTo();
  return (
    <Link to={to(addressOf(task.id))} className={`task-link ${className ?? ""}`}>
      {task.content}
    </Link>
  );
}
