import { FileOutlined, FileTextOutlined, LinkOutlined, NumberOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { AreaField } from "../../form/fields";
import { type Evidence, nameOf } from "./evidence";
import { FormActions, Refused, useRefusal } from "../../form/refusal";

const SIGNS = { FILE: FileOutlined, LINK: LinkOutlined, FIGURE: NumberOutlined, WORDS: FileTextOutlined };

const MEGABYTE = 1024 * 1024;

interface EvidenceItemProps {
  evidence: Evidence;
  withdrawn: () => void;
}

/** One piece of evidence, with a way to it and to take it back. */
export function EvidenceItem({ evidence, withdrawn }: EvidenceItemProps) {
  const texts = useTexts(taskTexts);
  const session = useSession();
  const { moment } = useFormat();
  const [open, setOpen] = useState(false);
  const { content, by, at, note } = evidence;
  const Sign = SIGNS[content.kind];
  const name = nameOf(content);
  const isOwn = evidence.unit === session.unit && session.is("officer", "leader");
  return (
    <li className={evidence.withdrawn === null ? "" : "withdrawn"}>
      <Sign aria-hidden />
      <div>
        <Way evidence={evidence} />
        <small className="block hint">
          {texts.filedBy(by, moment(at))}
          {content.kind === "FILE" && content.scanned && <> · {texts.scanned}</>}
          {note !== "" && <> · {note}</>}
        </small>
        {evidence.withdrawn !== null && <small className="bad">{texts.withdrawn(evidence.withdrawn.reason)}</small>}
      </div>
      {isOwn && evidence.withdrawn === null && (
        <Button
          type="text"
          size="small"
          className="no-print"
          aria-label={texts.withdrawOf(name)}
          onClick={() => setOpen(true)}
        >
          {texts.withdraw}
        </Button>
      )}
      {open && <WithdrawDialog evidence={evidence} close={() => setOpen(false)} done={withdrawn} />}
    </li>
  );
}

function Way({ evidence: { id, content } }: { evidence: Evidence }) {
  const texts = useTexts(taskTexts);
  const { decimal } = useFormat();
  switch (content.kind) {
    case "FILE":
      return (
        <a
          href={`/api/evidence/${encodeURIComponent(id)}/file`}
          download={content.name}
          aria-label={texts.downloadOf(content.name)}
        >
          {content.name}{" "}
          <span className="hint">
            ({content.size < MEGABYTE ? `${decimal(Math.ceil(content.size / 1024))} KB` : `${decimal(content.size / MEGABYTE, 1)} MB`})
          </span>
        </a>
      );
    case "LINK":
      return (
        <a href={content.address} target="_blank" rel="noreferrer">
          {nameOf(content)}
        </a>
      );
    case "FIGURE":
      return (
        <span>
          {content.name ?? content.indicator}: <strong>{decimal(content.value)}</strong> {content.measure} ({content.period})
        </span>
      );
    case "WORDS":
      return <span>{content.text}</span>;
  }
}

function WithdrawDialog({ evidence, close, done }: { evidence: Evidence; close: () => void; done: () => void }) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks);
  const [reason, setReason] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useWrite<string, Evidence>({
    request: (said) => ({
      method: "POST",
      path: `/api/evidence/${encodeURIComponent(evidence.id)}/withdraw`,
      body: { reason: said },
      ifMatch: tag(evidence.version),
    }),
    stale: [["tasks", "evidence"]],
    refused: refusal.take,
    done: () => {
      done();
      close();
    },
  });
  return (
    <Dialog title={texts.withdrawTitle} close={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          write(reason);
        }}
      >
        <p className="form-subject">{nameOf(evidence.content)}</p>
        <p className="hint">{texts.withdrawHelp}</p>
        <Refused refusal={refusal} fields={["reason"]} />
        <AreaField label={names.reason} value={reason} change={setReason} error={refusal.of("reason")} required first />
        <FormActions close={close} name={texts.withdraw} isWhole={reason.trim() !== ""} writing={writing} />
      </form>
    </Dialog>
  );
}
