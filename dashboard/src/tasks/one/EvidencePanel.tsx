import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Task } from "../types";
import { DropZone } from "./DropZone";
import { type Evidence, evidenceQuery, nameOf, withFiled } from "./evidence";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceItem } from "./EvidenceItem";
import { useUploads } from "./use-uploads";
import "./evidence.css";

/** What proves a task; its own unit files more of it. */
export function EvidencePanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const session = useSession();
  const client = useQueryClient();
  const asked = useQuery(evidenceQuery(task.id));
  const [filed, setFiled] = useState<readonly Evidence[]>([]);
  const take = (evidence: Evidence) => {
    setFiled((before) => [evidence, ...before]);
    toast({ text: texts.added, detail: nameOf(evidence.content), tone: "good" });
    void client.invalidateQueries({ queryKey: evidenceQuery(task.id).queryKey });
  };
  const uploads = useUploads(task.id, take);
  const files = task.unit === session.unit && session.is("officer", "leader") && task.status !== "CANCELLED";
  return (
    <section className="panel" aria-labelledby="evidence" data-testid="evidence">
      <div className="panel-head">
        <h2 id="evidence">{texts.evidence}</h2>
        <p>{texts.evidenceHelp}</p>
      </div>
      {files && <DropZone {...uploads} />}
      <Asked query={asked} part="TASKS">
        {(known) => {
          const all = withFiled(known, filed);
          return all.length === 0 ? (
            <p className="hint">{texts.evidenceNone}</p>
          ) : (
            <ul className="evidence">
              {all.map((evidence) => (
                <EvidenceItem
                  key={evidence.id}
                  evidence={evidence}
                  withdrawn={() => setFiled((before) => before.filter(({ id }) => id !== evidence.id))}
                />
              ))}
            </ul>
          );
        }}
      </Asked>
      {files && <EvidenceForm task={task.id} filed={take} />}
    </section>
  );
}
