import { SettingOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link } from "react-router";
import { useWrite } from "../api/write";
import { Choice } from "../frame/Choice";
import { useWaiting } from "../frame/waiting";
import { useFormat } from "../format/format";
import { hrefOf } from "../pages/pages";
import { useParameter, useTo } from "../place/place";
import { Failed, Loading, Empty } from "../states/States";
import { inbox } from "../texts/inbox";
import { useLanguage, useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { type Notice, noticesQuery } from "./notices";
import { SettingsDialog } from "./SettingsDialog";
import { addressOf } from "./subject";
import "./inbox.css";

/** What waits for the reader, by page; and what was told to him and his unit. */
export default function InboxPage() {
  const texts = useTexts(inbox);
  const [isSetting, setSetting] = useParameter("settings");
  return (
    <div className="page inbox">
      <div className="heading">
        <h1>{texts.title}</h1>
        <button type="button" className="button" onClick={() => setSetting("1")}>
          <SettingOutlined aria-hidden /> {texts.settings}
        </button>
      </div>
      <div className="inbox-columns">
        <Notices />
        <Waiting />
      </div>
      {isSetting !== null && <SettingsDialog close={() => setSetting(null)} />}
    </div>
  );
}

function Waiting() {
  const texts = useTexts(inbox);
  const language = useLanguage();
  const { decimal } = useFormat();
  const to = useTo();
  const waiting = [...useWaiting()].filter(([page, count]) => count > 0 && page.path !== "inbox");
  return (
    <section className="panel" aria-labelledby="waiting">
      <div className="panel-head">
        <h2 id="waiting">{texts.waiting}</h2>
      </div>
      {waiting.length === 0 && <p className="hint">{texts.waitingNone}</p>}
      <ul className="waiting">
        {waiting.map(([page, count]) => (
          <li key={page.path}>
            <Link to={to(hrefOf(page))}>
              <page.icon aria-hidden /> {page.title[language]} <strong className="count">{decimal(count)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notices() {
  const texts = useTexts(inbox);
  const [shown, show] = useParameter("show");
  const unread = shown !== "all";
  const list = useInfiniteQuery(noticesQuery(unread));
  const all = useWrite<null>({
    request: () => ({ method: "POST", path: "/api/notices/read-all" }),
    stale: [["notices"]],
    done: () => toast({ text: texts.readAllDone, tone: "good" }),
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel" aria-labelledby="notices">
      <div className="panel-head row">
        <h2 id="notices">{texts.notices}</h2>
        <Choice
          title={texts.show}
          options={{ unread: texts.unread, all: texts.all }}
          value={unread ? "unread" : "all"}
          choose={(next) => show(next === "all" ? "all" : null)}
        />
        {unread && items.length > 0 && (
          <Button size="small" loading={all.writing} onClick={() => all.write(null)}>
            {texts.readAll}
          </Button>
        )}
      </div>
      {list.isPending && <Loading lines={6} />}
      {list.isError && <Failed small part="NOTICES" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title={unread ? texts.emptyTitle : texts.noneTitle} help={texts.emptyHelp} />
      )}
      <ol className="notices" data-testid="notices">
        {items.map((notice) => (
          <Entry key={`${notice.inbox} ${notice.id}`} notice={notice} />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.older}
        </Button>
      )}
    </section>
  );
}

function Entry({ notice }: { notice: Notice }) {
  const texts = useTexts(inbox);
  const { moment } = useFormat();
  const to = useTo();
  const read = useWrite<null>({
    request: () => ({ method: "POST", path: `/api/notices/${encodeURIComponent(notice.id)}/read` }),
    stale: [["notices"]],
  });
  const address = addressOf(notice);
  return (
    <li className={notice.read === null ? "new" : ""}>
      <div>
        <p>{notice.text}</p>
        <small>
          <time dateTime={notice.given}>{moment(notice.given)}</time>
          {notice.inbox.startsWith("unit:") && <> · {texts.ofUnit}</>}
          {notice.read !== null && notice.readBy !== null && notice.inbox.startsWith("unit:") && (
            <> · {texts.readBy(notice.readBy, moment(notice.read))}</>
          )}
        </small>
      </div>
      <div className="notice-actions">
        {address !== null && <Link to={to(address.path, { unit: address.unit })}>{texts.open}</Link>}
        {notice.read === null && (
          <Button size="small" type="text" loading={read.writing} onClick={() => read.write(null)}>
            {texts.read}
          </Button>
        )}
      </div>
    </li>
  );
}
