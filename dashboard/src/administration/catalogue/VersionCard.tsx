import type { ReactNode } from "react";
import { useFormat } from "../../format/format";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import type { Dated } from "./types";
import { StateTag, useValidity } from "./Validity";

/** One version: when it holds, and what it says. */
export function VersionCard({ version, edit, children }: { version: Dated; edit: () => void; children: ReactNode }) {
  const texts = useTexts(catalogue);
  const validity = useValidity();
  const { day } = useFormat();
  return (
    <li className="version">
      <div className="version-head">
        <h4>{validity(version)}</h4>
        <StateTag version={version} />
        <button type="button" className="link" aria-label={texts.editOf(day(version.validFrom))} onClick={edit}>
          {texts.edit}
        </button>
      </div>
      {children}
    </li>
  );
}

interface FactProps {
  title: string;
  /** It was otherwise in the version before. */
  isChanged: boolean;
  children: ReactNode;
}

/** One thing a version says, marked where it is new. */
export function Fact({ title, isChanged, children }: FactProps) {
  const texts = useTexts(catalogue);
  return (
    <>
      <dt>
        {title} {isChanged && <span className="tag blue">{texts.changed}</span>}
      </dt>
      <dd>{children}</dd>
    </>
  );
}
