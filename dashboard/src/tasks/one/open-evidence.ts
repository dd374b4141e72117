import { get } from "../../api/client";
import { download } from "../../api/download";
import { toast } from "../../toast/toasts";
import { type Evidence, nameOf } from "./evidence";

/** Asks what a piece of evidence is and shows it: a file is handed over, a page opened, anything else told. */
export async function openEvidence(id: string): Promise<void> {
  const path = `/api/evidence/${encodeURIComponent(id)}`;
  const { content } = await get<Evidence>(path);
  if (content.kind === "FILE") {
    await download(`${path}/file`, content.name);
  } else if (content.kind === "LINK") {
    globalThis.open(content.address, "_blank", "noopener");
  } else {
    toast({ text: nameOf(content) });
  }
}
