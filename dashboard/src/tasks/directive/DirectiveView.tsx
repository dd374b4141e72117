import { LeftOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { Dialog } from "../../frame/Dialog";
import { usePageTitle } from "../../frame/title";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { directives } from "../../texts/directives";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { useUnit } from "../../unit/use-unit";
import { AreaField } from "../../form/fields";
import { TaskTable } from "../list/TaskTable";
import { useUnitName } from "../names";
import { FormActions, Refused, useRefusal } from "../../form/refusal";
import { allQuery } from "../queries";
import { type Directive, directiveQuery } from "./directives";

/** One directive with the tasks that came of it. */
export function DirectiveView() {
  const { id = "" } = useParams();
  const texts = useTexts(directives);
  const to = useTo();
  const asked = useQuery(directiveQuery(id));
  usePageTitle(asked.data?.title);
  return (
    <div className="page tasks">
      <Link to={to("/tasks/directives")} className="back no-print">
        <LeftOutlined aria-hidden /> {texts.back}
      </Link>
      <Asked query={asked} part="TASKS" page>
        {(directive) => <Whole directive={directive} />}
      </Asked>
    </div>
  );
}

function Whole({ directive }: { directive: Directive }) {
  const texts = useTexts(directives);
  const { day } = useFormat();
  const session = useSession();
  const unit = useUnit();
  const nameOf = useUnitName(unit);
  const found = useQuery(allQuery({ unit, plan: directive.id }));
  const [open, setOpen] = useState(false);
  const { document, withdrawn } = directive;
  const mayWithdraw =
    withdrawn === null && directive.unit === session.unit && session.is("leader", "reviewer", "administrator");
  return (
    <>
      <header className="heading">
        <div>
          <p className="eyebrow">
            {nameOf(directive.unit)} · {texts.of(document.number, day(document.date))}
          </p>
          <h1>{directive.title}</h1>
        </div>
        {mayWithdraw && (
          <Button danger className="no-print" onClick={() => setOpen(true)}>
            {texts.withdraw}
          </Button>
        )}
      </header>
      {withdrawn !== null && (
        <p className="task-finding" role="status">
          {texts.withdrawnFor(withdrawn.reason)}
        </p>
      )}
      <section className="panel" aria-labelledby="its-tasks">
        <div className="panel-head">
          <h2 id="its-tasks">{texts.tasks}</h2>
        </div>
        <Asked query={found} part="TASKS">
          {({ tasks: rows }) => <TaskTable rows={rows.filter(({ parent }) => parent === null || unit !== directive.unit)} />}
        </Asked>
      </section>
      {open && <WithdrawDialog directive={directive} close={() => setOpen(false)} />}
    </>
  );
}

function WithdrawDialog({ directive: { id, version, title }, close }: { directive: Directive; close: () => void }) {
  const texts = useTexts(directives);
  const names = useTexts(tasks);
  const [reason, setReason] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useWrite<string, Directive>({
    request: (said) => ({
      method: "POST",
      path: `/api/directives/${encodeURIComponent(id)}/withdraw`,
      body: { reason: said },
      ifMatch: tag(version),
    }),
    stale: [["tasks"]],
    refused: refusal.take,
    done: () => {
      toast({ text: texts.withdrawDone, tone: "good" });
      close();
    },
  });
  return (
    <Dialog title={texts.withdraw} close={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          write(reason);
        }}
      >
        <p className="form-subject">{title}</p>
        <p className="hint">{texts.withdrawHelp}</p>
        <Refused refusal={refusal} fields={["reason"]} />
        <AreaField label={names.reason} value={reason} change={setReason} error={refusal.of("reason")} required first />
        <FormActions close={close} name={texts.withdraw} isWhole={reason.trim() !== ""} writing={writing} />
      </form>
    </Dialog>
  );
}
