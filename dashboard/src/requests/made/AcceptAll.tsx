import { Button } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "../../api/client";
import { each } from "../../api/each";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { useProblemWords } from "../../states/problem-words";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { later, toast } from "../../toast/toasts";
import { answerPath } from "../queries";
import type { ReportRequest } from "../types";
import type { Row } from "./rows";

/** Accepts all answers that wait among those shown; one that is refused is named and keeps no other back. */
export function AcceptAll({ request, rows }: { request: ReportRequest; rows: readonly Row[] }) {
  const texts = useTexts(requests);
  const words = useProblemWords();
  const client = useQueryClient();
  const { decimal } = useFormat();
  const session = useSession();
  const [working, setWorking] = useState(false);
  if (rows.length === 0 || request.status !== "OPEN" || !session.is("reviewer", "leader", "administrator")) {
    return null;
  }
  const accept = async () => {
    setWorking(true);
    const outcomes = await each(
      rows,
      ({ unit }) => send("POST", answerPath(request.id, unit, "/accept")),
      () => undefined,
    );
    setWorking(false);
    const refused = outcomes.flatMap(({ item, error }) => (error === null ? [] : [{ item, error }]));
    toast({
      text: texts.acceptedMany(decimal(outcomes.length - refused.length)),
      tone: refused.length === 0 ? "good" : "bad",
      detail: refused.map(({ item, error }) => `${item.name}: ${words(error, "REPORTS").text}`).join("; "),
    });
    await client.invalidateQueries({ queryKey: ["requests"] });
  };
  return (
    <Button
      type="primary"
      loading={working}
      data-testid="accept-all"
      onClick={() => later(texts.acceptingMany(decimal(rows.length)), () => void accept())}
    >
      {texts.acceptAll(decimal(rows.length))}
    </Button>
  );
}
