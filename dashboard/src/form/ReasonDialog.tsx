import type { QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import type { Part } from "../api/outages";
import { useWrite, type Write } from "../api/write";
import { form as formTexts } from "../texts/form";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { AreaField } from "./fields";
import { FormDialog } from "./FormDialog";
import { useRefusal } from "./refusal";

interface ReasonDialogProps {
  title: string;
  help: string;
  /** What the button does. */
  act: string;
  told: string;
  testId: string;
  part: Part;
  stale: QueryKey[];
  request: (reason: string) => Write;
  close: () => void;
}

/** Asks why before something is done, and shows beside the reason what is said against it. */
export function ReasonDialog({ title, help, act, told, testId, part, stale, request, close }: ReasonDialogProps) {
  const texts = useTexts(formTexts);
  const [reason, setReason] = useState("");
  const refusal = useRefusal(part);
  const { write, writing } = useWrite<string>({
    request,
    stale,
    refused: refusal.take,
    done: () => {
      close();
      toast({ text: told, tone: "good" });
    },
  });
  return (
    <FormDialog
      {...{ title, help, act, testId, refusal, writing, close }}
      fields={["reason"]}
      isWhole={reason.trim() !== ""}
      send={() => write(reason.trim())}
    >
      <AreaField label={texts.reason} value={reason} change={setReason} error={refusal.titleOf("reason")} required first />
    </FormDialog>
  );
}
