import { useState } from "react";
import { slugOf } from "../../../api/problem";
import { DayField } from "../../../form/DayField";
import { useFormat } from "../../../format/format";
import { Failed } from "../../../states/States";
import { today } from "../../../format/days";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";
import type { Unit } from "../../../unit/units";
import { faultAt } from "../../faults";
import { FileEntry } from "../../FileEntry";
import type { Handed } from "./kept";
import { KeptOutcome } from "./KeptOutcome";
import { FilePreview } from "./FilePreview";
import { ReplaceDialog } from "./ReplaceDialog";
import { UnknownCodes, unknownOf } from "./UnknownCodes";
import { useKeeping } from "./use-keeping";

/** Uploads outlines: what the file holds is drawn first, codes nobody knows can be taken by name. */
export function KeepForm({ province }: { province: Unit }) {
  const texts = useTexts(outlines);
  const { decimal } = useFormat();
  const [file, setFile] = useState<File | null>(null);
  const [from, setFrom] = useState(today());
  const { mutate, reset, data, error, isPending, share, variables } = useKeeping(province.code);
  const send = (changed: Partial<Handed> = {}) => {
    if (file !== null) {
      mutate({ file, from, byName: false, version: "0", ...changed });
    }
  };
  const problem = slugOf(error);
  const percent = `${decimal(Math.round(share * 100))}%`;
  return (
    <section className="panel" aria-labelledby="keep-outlines">
      <div className="panel-head">
        <h2 id="keep-outlines">{texts.upload}</h2>
      </div>
      <form
        className="entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <FileEntry
          label={texts.file}
          accept=".geojson,.json"
          error={null}
          help={texts.help}
          testId="outline-file"
          take={(next) => {
            setFile(next);
            reset();
          }}
        />
        <DayField label={texts.from} error={faultAt(error, "from")} value={from} change={setFrom} hint={texts.fromHelp} />
        {file !== null && data === undefined && <FilePreview file={file} province={province.code} on={from} />}
        <div className="actions">
          <button type="submit" className="button primary" disabled={file === null || isPending}>
            {texts.send}
          </button>
        </div>
        {isPending && <p role="status">{share < 1 ? texts.sending(percent) : texts.reading}</p>}
      </form>
      {problem === "boundary-codes-unknown" && (
        <UnknownCodes
          province={province.code}
          unknown={unknownOf(error)}
          take={() => send({ byName: true, version: variables?.version ?? "0" })}
        />
      )}
      {problem === "stale-version" && (
        <ReplaceDialog
          error={error}
          close={reset}
          replace={(version) => send({ byName: variables?.byName ?? false, version })}
        />
      )}
      {error !== null && !["boundary-codes-unknown", "stale-version"].includes(problem) && (
        <Failed small part="UNITS" error={error} again={() => send(variables)} />
      )}
      {data !== undefined && <KeptOutcome province={province.code} kept={data} />}
    </section>
  );
}
