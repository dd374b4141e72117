import { BellOutlined, DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { download } from "../../api/download";
import { useWrite } from "../../api/write";
import { today } from "../../format/days";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { useProblemWords } from "../../states/problem-words";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { later, toast } from "../../toast/toasts";
import { pathOf } from "../queries";
import type { ReportRequest } from "../types";
import { ExtendDialog } from "./ExtendDialog";
import { WithdrawDialog } from "./WithdrawDialog";

interface MadeActionsProps {
  request: ReportRequest;
  /** How many units have not answered. */
  missing: number;
}

/** What those who asked do with their request. */
export function MadeActions({ request, missing }: MadeActionsProps) {
  const texts = useTexts(requests);
  const words = useProblemWords();
  const mayChange = useSession().is("reviewer", "leader", "administrator") && request.status === "OPEN";
  const save = () =>
    download(pathOf(request.id, "/answers.xlsx"), `bao-cao-dot-xuat-${request.id}.xlsx`).catch((error: Error) =>
      toast({ tone: "bad", ...words(error, "REPORTS") }),
    );
  return (
    <>
      <div className="request-actions no-print" data-testid="request-actions">
        {mayChange && <Changes request={request} missing={missing} />}
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void save()} data-testid="answers-xlsx">
          {texts.workbook}
        </Button>
      </div>
      <Rounds request={request} />
    </>
  );
}

function Changes({ request, missing }: MadeActionsProps) {
  const texts = useTexts(requests);
  const { decimal } = useFormat();
  const to = useTo();
  const [open, setOpen] = useState<"extend" | "withdraw" | null>(null);
  const { write, writing } = useWrite<"reminders" | "close", ReportRequest>({
    request: (step) => ({ method: "POST", path: pathOf(request.id, `/${step}`) }),
    stale: [["requests"]],
    done: (_, step) => toast({ text: texts.done[step], tone: "good" }),
  });
  const count = decimal(missing);
  const isReminded = request.reminders.some(({ at }) => today(new Date(at)) === today());
  return (
    <>
      {missing > 0 && (
        <Button
          type={isReminded ? "default" : "primary"}
          icon={<BellOutlined aria-hidden />}
          loading={writing}
          disabled={isReminded}
          title={isReminded ? texts.remindedToday : undefined}
          onClick={() => later(texts.reminding(count), () => write("reminders"))}
        >
          {texts.remind(count)}
        </Button>
      )}
      <Button onClick={() => setOpen("extend")}>{texts.extend}</Button>
      {!request.questionsFixed && (
        <Link className="button" to={to(`/requests/${encodeURIComponent(request.id)}/questions`)}>
          {texts.changeQuestions}
        </Link>
      )}
      <Button loading={writing} title={texts.closeHelp} onClick={() => later(texts.closing, () => write("close"))}>
        {texts.close}
      </Button>
      <Button danger onClick={() => setOpen("withdraw")}>
        {texts.withdraw}
      </Button>
      {open === "extend" && <ExtendDialog request={request} close={() => setOpen(null)} />}
      {open === "withdraw" && <WithdrawDialog request={request} close={() => setOpen(null)} />}
    </>
  );
}

/** When units were reminded, the latest last. */
function Rounds({ request: { reminders } }: { request: ReportRequest }) {
  const texts = useTexts(requests);
  const { decimal, moment } = useFormat();
  return (
    reminders.length > 0 && (
      <p className="hint" data-testid="reminders">
        {reminders.map(({ units, by, at }) => texts.remindedUnits(decimal(units), by, moment(at))).join("; ")}
      </p>
    )
  );
}
