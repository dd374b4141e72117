import {
  CloudOutlined,
  CopyOutlined,
  FileSearchOutlined,
  InboxOutlined,
  LockOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ComponentType, ReactNode } from "react";
import { Link } from "react-router";
import type { Part } from "../api/outages";
import { isOutage, ProblemError, statusOf } from "../api/problem";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { useProblemWords } from "./problem-words";
import "./states.css";

/** The shape of what is being read: so many lines, or a grid of cards. */
export function Loading({ lines = 6, cards = 0 }: { lines?: number; cards?: number }) {
  const texts = useTexts(frame);
  return (
    <div className="state-loading" role="status" aria-busy="true" aria-label={texts.loading} data-testid="loading">
      {cards > 0 && (
        <div className="skeleton-cards">
          {Array.from({ length: cards }, (_, index) => (
            <span key={index} className="skeleton" />
          ))}
        </div>
      )}
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton line" />
      ))}
    </div>
  );
}

interface NoticeProps {
  title: string;
  help?: ReactNode;
  icon?: ComponentType<{ "aria-hidden"?: boolean }>;
  /** What can be done about it. */
  children?: ReactNode;
  /** Inside a card, not in the place of a page. */
  small?: boolean;
  testId?: string;
}

/** A state in words: what is so, why, and what to do. */
export function Notice({ title, help, icon: Icon = InboxOutlined, children, small = false, testId }: NoticeProps) {
  const Heading = small ? "h3" : "h1";
  return (
    <div className={`state ${small ? "small" : ""}`} data-testid={testId}>
      <span className="state-icon">
        <Icon aria-hidden />
      </span>
      <Heading>{title}</Heading>
      {help !== undefined && help !== "" && <div className="state-help">{help}</div>}
      {children !== undefined && <div className="state-actions">{children}</div>}
    </div>
  );
}

/** Nothing here yet; `help` says what would bring something. */
export function Empty({ title, help, children, page = false }: { title?: string; help?: ReactNode; children?: ReactNode; page?: boolean }) {
  const texts = useTexts(frame);
  return (
    <Notice small={!page} title={title ?? texts.empty} help={help} testId="empty">
      {children}
    </Notice>
  );
}

interface FailedProps {
  error: Error;
  again: () => void;
  /** Which part of the product failed, for its name when it is away. */
  part?: Part;
  small?: boolean;
}

/** What went wrong, in the words of who refused, and what to do about it; a refusal for lack of rights looks different. */
export function Failed({ error, again, part, small = false }: FailedProps) {
  const texts = useTexts(frame);
  const words = useProblemWords();
  const { text, detail } = words(error, part);
  if (statusOf(error) === 403) {
    return <Denied small={small} title={text} help={detail} />;
  }
  const traceId = error instanceof ProblemError ? error.problem.traceId : undefined;
  const icon = isOutage(error) ? CloudOutlined : statusOf(error) === 404 ? FileSearchOutlined : WarningOutlined;
  return (
    <div role="alert" data-testid="failed">
      <Notice
        title={text}
        icon={icon}
        small={small}
        help={
          <>
            <p>{detail}</p>
            {traceId !== undefined && <Trace id={traceId} />}
          </>
        }
      >
        <Button type={small ? "default" : "primary"} onClick={again}>
          {texts.retry}
        </Button>
      </Notice>
    </div>
  );
}

function Trace({ id }: { id: string }) {
  const texts = useTexts(frame);
  return (
    <p className="trace">
      {texts.trace}: <code>{id}</code>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.copyTrace}
        title={texts.copyTrace}
        onClick={() => void navigator.clipboard.writeText(id).then(() => toast({ text: texts.copied }))}
      >
        <CopyOutlined aria-hidden />
      </button>
    </p>
  );
}

interface DeniedProps {
  /** In the words of who refused; ours where there are none. */
  title?: string;
  help?: string;
  small?: boolean;
  /** The page is for another role, not for another unit. */
  forRole?: boolean;
}

/** What is there but not for this reader. */
export function Denied({ title, help, small = false, forRole = false }: DeniedProps) {
  const texts = useTexts(frame);
  const ours = forRole ? texts.notForRoleHelp : texts.deniedHelp;
  return (
    <Notice
      small={small}
      icon={LockOutlined}
      title={title ?? (forRole ? texts.notForRole : texts.deniedTitle)}
      help={help === undefined || help === "" ? ours : help}
      testId="denied"
    >
      {!small && <Link to="/">{forRole ? texts.home : texts.backToOwn}</Link>}
    </Notice>
  );
}
