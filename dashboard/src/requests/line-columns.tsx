import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import { useTo } from "../place/place";
import type { Column } from "../table/DataTable";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { AnswerTag, DueTag, RequestTag } from "./tags";
import { useDueWords } from "./due";
import { answersQuery, type Side } from "./queries";
import type { RequestLine } from "./types";

/** What is told of each request in a list. */
export function useLineColumns(side: Side): Column<RequestLine>[] {
  const texts = useTexts(requests);
  const { day } = useFormat();
  const dueWords = useDueWords();
  const to = useTo();
  const common: Column<RequestLine>[] = [
    {
      key: "title",
      title: texts.subject,
      cell: ({ id, title, askingName }) => (
        <>
          <Link to={to(`/requests/${encodeURIComponent(id)}`)}>{title}</Link>
          {side === "asked" && <small className="asking">{askingName}</small>}
        </>
      ),
    },
    {
      key: "state",
      title: texts.state,
      cell: ({ status, answer, due }) => (
        <span className="tags">
          {status === "OPEN" && answer !== null ? <AnswerTag status={answer} /> : <RequestTag status={status} />}
          {status === "OPEN" && answer !== null && <DueTag due={due} status={answer} />}
        </span>
      ),
    },
  ];
  return [
    ...common,
    ...(side === "asking"
      ? [{ key: "sent", title: texts.sent, number: true, cell: (line: RequestLine) => <Sent line={line} /> }]
      : []),
    { key: "due", title: texts.due, width: 190, cell: ({ due }) => dueWords(due), order: (a, b) => a.due.localeCompare(b.due) },
    { key: "at", title: texts.askedOn, wide: true, width: 120, cell: ({ at }) => day(at), order: (a, b) => a.at.localeCompare(b.at) },
  ];
}

/** How many have answered, as long as that changes. */
function Sent({ line: { id, status } }: { line: RequestLine }) {
  const { decimal } = useFormat();
  const { data } = useQuery({ ...answersQuery(id), enabled: status === "OPEN" });
  return data === undefined ? null : `${decimal(data.sent)} / ${decimal(data.expected)}`;
}
