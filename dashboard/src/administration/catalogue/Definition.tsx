import { ArrowLeftOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { usePageTitle } from "../../frame/title";
import { useParameter, useTo } from "../../place/place";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { Changes } from "./Changes";
import type { Dated, Defined } from "./types";
import { VersionCard } from "./VersionCard";

interface DefinitionProps<V extends Dated> {
  /** Where the list is. */
  back: string;
  defined: Defined<V>;
  /** What one version says; `before` is the version before it. */
  facts: (version: V, before: V | undefined) => ReactNode;
  /** Writes a version, beginning with what another one says. */
  editor: (begin: V, isNext: boolean, close: () => void) => ReactNode;
}

/** One definition with its versions over time, the newest first, and a way to the next one. */
export function Definition<V extends Dated>({ back, defined: { versions, distinctFrom = [], changes }, facts, editor }: DefinitionProps<V>) {
  const texts = useTexts(catalogue);
  const { day } = useFormat();
  const to = useTo();
  const [edit, setEdit] = useParameter("edit");
  const latest = versions.at(-1);
  const begin = edit === "next" ? latest : versions.find(({ validFrom }) => validFrom === edit);
  usePageTitle(latest?.name);
  if (latest === undefined) {
    return null;
  }
  return (
    <>
      <section className="panel" aria-labelledby="definition">
        <p>
          <Link to={to(back)}>
            <ArrowLeftOutlined aria-hidden /> {texts.back}
          </Link>
        </p>
        <div className="panel-head row definition-head">
          <h2 id="definition">
            {latest.name} <code>{latest.code}</code>
          </h2>
          {begin === undefined && (
            <button type="button" className="button primary" onClick={() => setEdit("next")}>
              {texts.next}
            </button>
          )}
        </div>
        {distinctFrom.length > 0 && (
          <p className="hint">
            {texts.distinctFrom}: {distinctFrom.join(", ")}
          </p>
        )}
        {begin !== undefined && (
          <section className="editor" aria-labelledby="editor">
            <h3 id="editor">{edit === "next" ? texts.writing(latest.name) : texts.mending(day(begin.validFrom))}</h3>
            {editor(begin, edit === "next", () => setEdit(null))}
          </section>
        )}
        <h3>{texts.versions}</h3>
        <ol className="versions">
          {versions
            .map((version, index) => (
              <VersionCard key={version.validFrom} version={version} edit={() => setEdit(version.validFrom)}>
                {facts(version, versions[index - 1])}
              </VersionCard>
            ))
            .toReversed()}
        </ol>
      </section>
      <Changes changes={changes} />
    </>
  );
}
