import { ArrowLeftOutlined } from "@ant-design/icons";
import type { ComponentType } from "react";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { usePageTitle } from "../../frame/title";
import { useParameter, useTo } from "../../place/place";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { Changes } from "./Changes";
import type { Dated, Defined } from "./types";
import { VersionCard } from "./VersionCard";

export interface FactsProps<V extends Dated> {
  version: V;
  /** The version before it. */
  before: V | undefined;
}

export interface EditorProps<V extends Dated> {
  /** What is written begins with what this version says. */
  begin: V;
  /** A version of its own, not a change of that one. */
  isNext: boolean;
  etag: string | null;
  close: () => void;
}

interface DefinitionProps<V extends Dated> {
  /** Where the list is. */
  back: string;
  defined: Defined<V>;
  etag: string | null;
  Facts: ComponentType<FactsProps<V>>;
  Editor: ComponentType<EditorProps<V>>;
}

/** One definition with its versions over time, the newest first, and a way to the next one. */
export function Definition<V extends Dated>({ back, defined, etag, Facts, Editor }: DefinitionProps<V>) {
  const { versions, distinctFrom = [], changes } = defined;
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
            <Editor key={edit} begin={begin} isNext={edit === "next"} etag={etag} close={() => setEdit(null)} />
          </section>
        )}
        <h3>{texts.versions}</h3>
        <ol className="versions">
          {versions
            .map((version, index) => (
              <VersionCard key={version.validFrom} version={version} edit={() => setEdit(version.validFrom)}>
                <Facts version={version} before={versions[index - 1]} />
              </VersionCard>
            ))
            .toReversed()}
        </ol>
      </section>
      <Changes changes={changes} />
    </>
  );
}
