import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "../../../api/client";
import { handOver } from "../../../api/download";
import { Failed } from "../../../states/States";
import { DayField } from "../../../form/DayField";
import { today } from "../../../format/days";
import { unitLists } from "../../../texts/unit-lists";
import { useTexts } from "../../../texts/texts";
import { unitQuery } from "../../../unit/units";
import { useUnit } from "../../../unit/use-unit";
import { faultAt } from "../../faults";
import { FileEntry } from "../../FileEntry";
import { fieldOf } from "../../Refused";
import { Difference } from "./Difference";
import { differencesPath, formOf, type Handed, listOf, type ListDifference } from "./lists";

const FIELDS = ["file", "on"];

/** A newer official list: what it would change is shown, then it is applied. */
export function OfficialList() {
  const texts = useTexts(unitLists);
  const scope = useUnit();
  const unit = useQuery(unitQuery(scope));
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [on, setOn] = useState(today());
  const compare = useMutation({
    mutationFn: (handed: Handed) => send<ListDifference>("POST", differencesPath(handed), formOf(handed)),
  });
  const { data, error, isPending } = compare;
  const again = () => file !== null && compare.mutate({ file, on, scope });
  return (
    <>
      <section className="panel" aria-labelledby="list">
        <div className="panel-head row">
          <h2 id="list">{texts.title(unit.data?.name ?? scope)}</h2>
          <button
            type="button"
            className="button"
            onClick={() =>
              void listOf(client, scope, on).then((csv) => handOver(new Blob([csv], { type: "text/csv" }), `units-${scope}-${on}.csv`))
            }
          >
            {texts.current}
          </button>
        </div>
        <p className="hint">{texts.help}</p>
        <form
          className="entry-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            again();
          }}
        >
          <FileEntry
            label={texts.file}
            accept=".csv,.json"
            error={error}
            help={texts.format}
            testId="unit-list-file"
            take={(next) => {
              setFile(next);
              compare.reset();
            }}
          />
          <DayField label={texts.on} error={faultAt(error, "on")} value={on} change={setOn} />
          <div className="actions">
            <button type="submit" className="button primary" disabled={file === null || isPending}>
              {isPending ? texts.comparing : texts.compare}
            </button>
          </div>
        </form>
        {error !== null && !FIELDS.includes(fieldOf(error)) && <Failed small part="UNITS" error={error} again={again} />}
      </section>
      {data !== undefined && compare.variables !== undefined && (
        <Difference
          key={data.etag}
          difference={data.data}
          etag={data.etag}
          handed={compare.variables}
          again={again}
          done={compare.reset}
        />
      )}
    </>
  );
}
