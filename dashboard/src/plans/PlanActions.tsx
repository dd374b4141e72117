import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { tag } from "../api/client";
import { download } from "../api/download";
import { useWrite } from "../api/write";
import { useTo } from "../place/place";
import { useProblemWords } from "../states/problem-words";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf } from "./queries";
import { ReasonDialog } from "./ReasonDialog";
import type { Plan } from "./types";

/** What may be done with a plan as a whole. */
export function PlanActions({ plan, mine }: { plan: Plan; mine: boolean }) {
  const texts = useTexts(plans);
  const navigate = useNavigate();
  const to = useTo();
  const [asking, setAsking] = useState<"amend" | "close" | null>(null);
  const carry = useWrite<null, Plan>({
    request: () => ({ method: "POST", path: addressOf(plan.id, "/carry-over") }),
    stale: [["plans", "list"]],
    done: (draft) => {
      toast({ text: texts.carried, tone: "good" });
      void navigate(to(`/plans/${encodeURIComponent(draft.id)}`));
    },
  });
  const reasoned = useWrite<{ step: "amend" | "close"; reason: string }, Plan>({
    request: ({ step, reason }) => ({
      method: "POST",
      path: addressOf(plan.id, `/${step}`),
      body: { reason },
      ifMatch: tag(plan.version),
    }),
    stale: [["plans"]],
    done: (_, { step }) => {
      setAsking(null);
      toast({ text: step === "amend" ? texts.amendOpened : texts.closed, tone: "good" });
      if (step === "amend") {
        void navigate(to(`/plans/${encodeURIComponent(plan.id)}/amendment`));
      }
    },
  });
  return (
    <div className="plan-actions no-print">
      <Files plan={plan} />
      {mine && plan.status === "PUBLISHED" && (
        <>
          {plan.amendment === null && <Button onClick={() => setAsking("amend")}>{texts.amend}</Button>}
          <Button loading={carry.writing} onClick={() => carry.write(null)}>
            {texts.carryOver}
          </Button>
          <Button danger onClick={() => setAsking("close")}>
            {texts.close}
          </Button>
        </>
      )}
      {asking !== null && (
        <ReasonDialog
          title={asking === "amend" ? texts.amendTitle : texts.closeTitle}
          help={asking === "amend" ? texts.amendHelp : texts.closeHelp}
          reason={texts.reason}
          act={asking === "amend" ? texts.amend : texts.close}
          danger={asking === "close"}
          acting={reasoned.writing}
          done={(reason) => reasoned.write({ step: asking, reason })}
          close={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function Files({ plan }: { plan: Plan }) {
  const texts = useTexts(plans);
  const words = useProblemWords();
  const [making, setMaking] = useState(false);
  const save = (path: string, name: string) => {
    setMaking(true);
    download(path, name)
      .catch((error: Error) => void toast({ tone: "bad", ...words(error, "PLANS") }))
      .finally(() => setMaking(false));
  };
  return (
    <>
      <Button
        loading={making}
        icon={<DownloadOutlined aria-hidden />}
        onClick={() => save(addressOf(plan.id, "/document.docx"), `ke-hoach-${plan.unit}-${plan.year ?? ""}.docx`)}
      >
        {making ? texts.preparing : texts.document}
      </Button>
      {plan.fileName !== null && (
        <Button onClick={() => save(addressOf(plan.id, "/file"), plan.fileName ?? "")} title={plan.fileName}>
          {texts.file}
        </Button>
      )}
    </>
  );
}
