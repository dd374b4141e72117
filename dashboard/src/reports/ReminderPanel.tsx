import { BellOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { query as withParameters } from "../api/paging";
import { useWrite } from "../api/write";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { useSession } from "../session/session";
import { reportComposition } from "../texts/report-composition";
import { useTexts } from "../texts/texts";
import { later, toast } from "../toast/toasts";
import { type Reminders, remindersPath, remindersQuery } from "./completeness";

interface ReminderPanelProps {
  parent: string;
  period: Period;
  form: string | null;
  missing: readonly { code: string; name: string }[];
}

/** Those who have not sent, named; and a reminder to all of them for who may give one. */
export function ReminderPanel({ parent, period, form, missing }: ReminderPanelProps) {
  const texts = useTexts(reportComposition);
  const { decimal, moment } = useFormat();
  const session = useSession();
  const rounds = useQuery(remindersQuery(parent, period)).data?.rounds ?? [];
  const { write, writing } = useWrite<null, Reminders>({
    request: () => ({ method: "POST", path: withParameters(remindersPath(parent, period), { form }) }),
    stale: [["completeness"]],
    done: () => toast({ text: texts.reminded, tone: "good" }),
  });
  const count = decimal(missing.length);
  return (
    <section className="panel" aria-labelledby="missing-units">
      <div className="panel-head row">
        <h2 id="missing-units">{missing.length === 0 ? texts.everybodySent : texts.missingUnits(count)}</h2>
        {missing.length > 0 && session.is("reviewer", "leader", "administrator") && (
          <Button
            icon={<BellOutlined aria-hidden />}
            loading={writing}
            title={texts.remindHelp}
            onClick={() => later(texts.reminding(count), () => write(null))}
          >
            {texts.remind}
          </Button>
        )}
      </div>
      <Names names={missing.map(({ name }) => name)} />
      <p className="hint">
        {rounds.length === 0
          ? texts.noReminders
          : rounds
              .slice(-3)
              .map(({ units, by, at }) => texts.remindedUnits(decimal(units), by, moment(at)))
              .join("; ")}
      </p>
    </section>
  );
}

/** So many names stand there at once; more are shown when they are asked for. */
const MOST_NAMES = 12;

function Names({ names }: { names: readonly string[] }) {
  const texts = useTexts(reportComposition);
  const all = names.length > 0 && <p>{names.join(" · ")}</p>;
  return names.length <= MOST_NAMES ? (
    all
  ) : (
    <details>
      <summary>{texts.names}</summary>
      {all}
    </details>
  );
}
