import { DeleteOutlined } from "@ant-design/icons";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { Refused } from "../Refused";
import { Cell } from "./Cell";
import type { OfficeRow } from "./kept";

interface OfficeLineProps {
  row: OfficeRow;
  index: number;
  error: Error | null;
  /** Names of those who hold a position, by account. */
  heads: Map<string, string>;
  put: (part: Partial<OfficeRow>) => void;
  remove: () => void;
}

/** One office, edited in place. */
export function OfficeLine({ row, index, error, heads, put, remove }: OfficeLineProps) {
  const texts = useTexts(offices);
  const path = `offices[${index}]`;
  const common = { line: index + 1, error };
  const people: [string, string][] = [...heads].map(([username, name]) => [username, `${name} (${username})`]);
  const isKnown = row.head === "" || heads.has(row.head);
  return (
    <tr>
      <Cell {...common} title={texts.name} field={`${path}.name`} value={row.name} change={(name) => put({ name })}>
        <Refused error={error} field={`${path}.id`} />
      </Cell>
      <Cell
        {...common}
        title={texts.kind}
        field={`${path}.kind`}
        value={row.kind}
        change={(kind) => put({ kind })}
        options={[...Object.entries(texts.kinds), ...(row.kind in texts.kinds ? [] : [[row.kind, row.kind] as const])]}
      />
      <Cell {...common} title={texts.aliases} long field={`${path}.aliases`} value={row.aliases} change={(aliases) => put({ aliases })} />
      <Cell
        {...common}
        title={texts.head}
        field={`${path}.head`}
        value={row.head}
        change={(head) => put({ head })}
        options={[["", texts.noHead], ...(isKnown ? [] : [[row.head, row.head] as const]), ...people]}
      />
      <td>
        <button type="button" className="icon-button" aria-label={texts.remove(row.name)} onClick={remove}>
          <DeleteOutlined aria-hidden />
        </button>
      </td>
    </tr>
  );
}
