import { SelectField } from "../../form/fields";
import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import type { FormDraft } from "./form-draft";
import { Lines } from "./Lines";

interface ShareLinesProps {
  draft: FormDraft;
  change: (shares: FormDraft["shares"]) => void;
  error: Error | null;
}

/** Pairs of figures of which one counts a part of what the other counts. */
export function ShareLines({ draft: { figures, shares }, change, error }: ShareLinesProps) {
  const texts = useTexts(formDesign);
  const options: [string, string][] = [
    ["", "—"],
    ...figures.filter(({ code }) => code !== "").map(({ code, name }): [string, string] => [code, name === "" ? code : name]),
  ];
  return (
    <Lines
      title={texts.shares}
      add={texts.addShare}
      blank={{ part: "", whole: "" }}
      lines={shares}
      change={change}
    >
      {(share, index, put) => {
        const at = `shares[${index}]`;
        return (
          <div className="form-row">
            <SelectField
              label={texts.part}
              value={share.part}
              change={(part) => put({ part })}
              options={options}
              error={faultAt(error, `${at}.part`) ?? faultAt(error, at)}
            />
            <SelectField
              label={texts.whole}
              value={share.whole}
              change={(whole) => put({ whole })}
              options={options}
              error={faultAt(error, `${at}.whole`)}
            />
          </div>
        );
      }}
    </Lines>
  );
}
