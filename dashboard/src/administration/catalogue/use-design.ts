import { useState } from "react";
import { useWrite } from "../../api/write";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { definitionPath, STALE } from "./queries";

interface Design {
  code: string;
  body: object;
}

/** Saves a version; what is refused is told in the form, which keeps everything entered. */
export function useDesign(kind: "indicators" | "forms", etag: string | null, done: (code: string) => void) {
  const texts = useTexts(catalogue);
  // What was read when the writing began: a version that somebody else adds meanwhile must be looked at first.
  const [seen, see] = useState(etag);
  const { write, writing, error, reset } = useWrite<Design>({
    request: ({ code, body }) => ({ method: "PUT", path: definitionPath(kind, code), body, ifMatch: seen }),
    stale: STALE,
    refused: () => true,
    done: (_, { code }) => {
      toast({ text: texts.saved, tone: "good" });
      done(code);
    },
  });
  const goOn = () => {
    see(etag);
    reset();
  };
  return { write, writing, error, goOn };
}
