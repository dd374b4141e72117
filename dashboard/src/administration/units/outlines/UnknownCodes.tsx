import { ProblemError } from "../../../api/problem";
import { DataTable } from "../../../table/DataTable";
import { useUnitName } from "../../../tasks/names";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";
import type { Unknown } from "./kept";

/** The codes a refusal names. */
export function unknownOf(error: Error | null): Unknown[] {
  return error instanceof ProblemError ? ((error.problem["unknown"] as Unknown[] | undefined) ?? []) : [];
}

interface UnknownCodesProps {
  province: string;
  unknown: Unknown[];
  take: () => void;
}

/** Outlines with codes nobody knows, each with the unit its name would mean. */
export function UnknownCodes({ province, unknown, take }: UnknownCodesProps) {
  const texts = useTexts(outlines);
  const nameOf = useUnitName(province);
  const isSettled = unknown.every(({ proposed }) => typeof proposed === "string");
  return (
    <div role="alert" data-testid="unknown-codes">
      <h3>{texts.unknown}</h3>
      <DataTable
        label={texts.unknown}
        rows={unknown}
        rowKey={({ code }) => code}
        columns={[
          { key: "code", title: texts.codeInFile, cell: ({ code }) => code },
          { key: "name", title: texts.nameInFile, cell: ({ name }) => name },
          {
            key: "proposed",
            title: texts.proposed,
            cell: ({ proposed }) => (typeof proposed === "string" ? nameOf(proposed) : texts.noProposal),
          },
        ]}
      />
      {isSettled && (
        <div className="actions">
          <button type="button" className="button primary" onClick={take}>
            {texts.takeByName}
          </button>
        </div>
      )}
    </div>
  );
}
