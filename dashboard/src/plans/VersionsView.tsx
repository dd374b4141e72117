import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../format/format";
import { useParameter } from "../place/place";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { Difference } from "./Difference";
import { versionsQuery } from "./queries";
import type { Plan, VersionLine } from "./types";

/** The editions of a plan and what differs between any two. */
export function VersionsView({ plan }: { plan: Plan }) {
  const texts = useTexts(plans);
  const query = useQuery(versionsQuery(plan.id));
  return (
    <Asked query={query} part="PLANS">
      {(versions) =>
        versions.length === 0 ? (
          <section className="panel">
            <Empty title={texts.versionsEmpty} help={texts.versionsEmptyHelp} />
          </section>
        ) : (
          <Editions plan={plan} versions={versions} />
        )
      }
    </Asked>
  );
}

function Editions({ plan, versions }: { plan: Plan; versions: readonly VersionLine[] }) {
  const texts = useTexts(plans);
  const { moment, decimal } = useFormat();
  const newest = versions.at(-1)?.version ?? 1;
  const [from, setFrom] = useParameter("from");
  const [to, setTo] = useParameter("to");
  const left = Number(from ?? Math.max(newest - 1, 1));
  const right = Number(to ?? newest);
  return (
    <>
      <section className="panel">
        <ol className="editions">
          {versions.toReversed().map(({ version, at, by, reason, tasks, targets }) => (
            <li key={version}>
              <strong>{texts.edition(version)}</strong>
              <span className="hint">{texts.versionLine(by, moment(at))}</span>
              <span className="hint">
                {decimal(tasks)} {texts.tasks.toLowerCase()} · {decimal(targets)} {texts.targets.toLowerCase()}
              </span>
              {reason !== null && <p>{reason}</p>}
            </li>
          ))}
        </ol>
      </section>
      {versions.length > 1 && (
        <section className="panel" aria-labelledby="difference">
          <div className="panel-head row">
            <h2 id="difference">{texts.compare}</h2>
            <VersionChoice name={texts.from} versions={versions} value={left} choose={setFrom} />
            <VersionChoice name={texts.to} versions={versions} value={right} choose={setTo} />
          </div>
          <Difference plan={plan} from={left} to={right} />
        </section>
      )}
    </>
  );
}

interface VersionChoiceProps {
  name: string;
  versions: readonly VersionLine[];
  value: number;
  choose: (version: string) => void;
}

function VersionChoice({ name, versions, value, choose }: VersionChoiceProps) {
  return (
    <label>
      {name}{" "}
      <select className="field plan-year" value={value} onChange={({ target }) => choose(target.value)}>
        {versions.map(({ version }) => (
          <option key={version}>{version}</option>
        ))}
      </select>
    </label>
  );
}
