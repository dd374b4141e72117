import { CalendarOutlined } from "@ant-design/icons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { get } from "../../api/client";
import { statusOf } from "../../api/problem";
import { useWrite } from "../../api/write";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";

/** Since when there is a feed; null where there is none. */
const feedQuery = queryOptions({
  queryKey: ["tasks", "feed"],
  queryFn: async ({ signal }) => {
    try {
      return await get<{ made: string }>("/api/tasks/feed", signal);
    } catch (error) {
      if (statusOf(error) === 404) {
        return null;
      }
      throw error;
    }
  },
});

/** The reader's due days for a calendar program: a secret address, told once. */
export function FeedButton() {
  const texts = useTexts(tasks);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<CalendarOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {texts.feed}
      </Button>
      {open && <FeedDialog close={() => setOpen(false)} />}
    </>
  );
}

function FeedDialog({ close }: { close: () => void }) {
  const texts = useTexts(tasks);
  const { moment } = useFormat();
  const known = useQuery(feedQuery).data ?? null;
  const [address, setAddress] = useState<string | null>(null);
  const make = useWrite<null, { path: string }>({
    request: () => ({ method: "POST", path: "/api/tasks/feed" }),
    stale: [feedQuery.queryKey],
    done: ({ path }) => setAddress(new URL(path, location.origin).href),
  });
  const revoke = useWrite<null>({
    request: () => ({ method: "DELETE", path: "/api/tasks/feed" }),
    stale: [feedQuery.queryKey],
    done: () => {
      setAddress(null);
      toast({ text: texts.feedRevoked, tone: "good" });
    },
  });
  return (
    <Dialog title={texts.feed} close={close} testId="feed">
      <div className="form">
        <p>{texts.feedHelp}</p>
        {address !== null && <Address address={address} />}
        {address === null && known !== null && <p className="hint">{texts.feedMade(moment(known.made))}</p>}
        <div className="form-actions">
          {known !== null && (
            <Button danger loading={revoke.writing} onClick={() => revoke.write(null)}>
              {texts.feedRevoke}
            </Button>
          )}
          {address === null && (
            <Button type="primary" loading={make.writing} onClick={() => make.write(null)}>
              {known === null ? texts.feedMake : texts.feedRemake}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Address({ address }: { address: string }) {
  const texts = useTexts(tasks);
  const copy = () => void navigator.clipboard.writeText(address).then(() => toast({ text: texts.copied }));
  return (
    <div className="feed-address">
      <input className="field" readOnly aria-label={texts.feedAddress} value={address} onFocus={(event) => event.target.select()} />
      <Button onClick={copy}>{texts.copy}</Button>
    </div>
  );
}
