import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../format/format";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { noticePolicy } from "../../texts/notice-policy";
import { useTexts } from "../../texts/texts";
import { deliveriesQuery, type Delivery } from "./deliveries";

/** What has not left the platform, and why. */
export function Deliveries({ unit }: { unit: string }) {
  const texts = useTexts(noticePolicy);
  const { moment, decimal } = useFormat();
  const list = useQuery(deliveriesQuery(unit));
  return (
    <section className="panel" aria-labelledby="deliveries">
      <div className="panel-head">
        <h2 id="deliveries">{texts.deliveries}</h2>
        <p>{texts.deliveriesHelp}</p>
      </div>
      <Asked query={list} part="NOTICES">
        {(all) => (
          <DataTable
            label={texts.deliveries}
            columns={columnsOf(texts, moment, decimal)}
            rows={all}
            rowKey={({ inbox, batch, channel }) => `${inbox} ${batch} ${channel}`}
            shown={20}
            empty={<Empty title={texts.deliveriesNone} />}
          />
        )}
      </Asked>
    </section>
  );
}

function columnsOf(
  texts: (typeof noticePolicy)["vi"],
  moment: (instant: string) => string,
  decimal: (value: number) => string,
): Column<Delivery>[] {
  const told = (instant: string | null) => (instant === null ? "" : moment(instant));
  return [
    {
      key: "state",
      title: texts.state,
      width: 120,
      cell: ({ state }) => <span className={`tag ${state === "FAILED" ? "bad" : "blue"}`}>{texts.states[state]}</span>,
    },
    { key: "recipient", title: texts.recipient, cell: ({ inbox }) => (inbox.startsWith("unit:") ? texts.unitInbox : inbox) },
    { key: "channel", title: texts.channel, wide: true, cell: ({ channel }) => texts.channelNames[channel === "email" ? "EMAIL" : "WEBHOOK"] },
    { key: "why", title: texts.why, cell: ({ reason }) => <span className="address">{reason}</span> },
    { key: "attempts", title: texts.attempts, number: true, wide: true, cell: ({ attempts }) => decimal(attempts) },
    { key: "last", title: texts.last, wide: true, cell: ({ last }) => told(last) },
    { key: "next", title: texts.next, wide: true, cell: ({ next }) => told(next) },
  ];
}

