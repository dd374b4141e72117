import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../states/Asked";
import { noticePolicy } from "../../texts/notice-policy";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import { policyQuery } from "./policy";
import { PolicyForm } from "./PolicyForm";

/** The reminders a unit follows, and whose they are. */
export function ReminderPolicy({ unit }: { unit: string }) {
  const texts = useTexts(noticePolicy);
  const policy = useQuery(policyQuery(unit));
  return (
    <section className="panel" aria-labelledby="policy">
      <div className="panel-head">
        <h2 id="policy">{texts.policy}</h2>
        <p>{texts.policyHelp}</p>
      </div>
      <Asked query={policy} part="NOTICES">
        {({ data, etag }) => (
          <>
            <Origin unit={unit} from={data.from} />
            <PolicyForm key={`${data.from} ${etag}`} known={data} etag={etag} unit={unit} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Origin({ unit, from }: { unit: string; from: string | null }) {
  const texts = useTexts(noticePolicy);
  const setter = useQuery({ ...unitQuery(from ?? unit), enabled: from !== null && from !== unit });
  if (from === unit) {
    return <p className="hint policy-origin">{texts.own}</p>;
  }
  return <p className="inherited policy-origin">{from === null ? texts.shipped : texts.inherited(setter.data?.name ?? from)}</p>;
}
