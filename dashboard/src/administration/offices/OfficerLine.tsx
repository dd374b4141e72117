import { DeleteOutlined } from "@ant-design/icons";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { today } from "../../format/days";
import { offices as officeTexts } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { Refused } from "../Refused";
import { Cell, DayCell } from "./Cell";
import type { OfficeRow, OfficerRow } from "./kept";
import { doubtsOf } from "./people";

interface OfficerLineProps {
  row: OfficerRow;
  index: number;
  /** All of the table, to see what does not go together. */
  rows: OfficerRow[];
  /** Not saved yet: it can be taken out, others end. */
  isNew: boolean;
  /** How many tasks he has before him. */
  open: number;
  error: Error | null;
  offices: OfficeRow[];
  put: (part: Partial<OfficerRow>) => void;
  remove: () => void;
}

/** One position of one person, edited in place. */
export function OfficerLine({ row, index, rows, isNew, open, error, offices, put, remove }: OfficerLineProps) {
  const texts = useTexts(officeTexts);
  const path = `officers[${index}]`;
  const { names, accounts } = doubtsOf(row, rows);
  const cell = (member: keyof OfficerRow, title: string) => ({
    title,
    line: index + 1,
    field: `${path}.${member}`,
    error,
    value: row[member],
    change: (value: string) => put({ [member]: value }),
  });
  const rooms: [string, string][] = offices.map(({ id, name }) => [id, name]);
  const isKnown = row.office === "" || offices.some(({ id }) => id === row.office);
  return (
    <tr>
      <Cell {...cell("username", texts.username)}>
        {names.length > 0 && <p className="refusal">{texts.twoNames(names.join(", "))}</p>}
        <Refused error={error} field={path} />
      </Cell>
      <Cell {...cell("name", texts.person)}>
        {accounts.length > 0 && <p className="refusal">{texts.twoAccounts(accounts.join(", "))}</p>}
        {open > 0 && <OpenTasks username={row.username} open={open} leaves={row.validTo !== ""} />}
      </Cell>
      <Cell {...cell("position", texts.position)} />
      <Cell
        {...cell("office", texts.office)}
        options={[["", texts.noOffice], ...(isKnown ? [] : [[row.office, row.office] as const]), ...rooms]}
      />
      <DayCell {...cell("validFrom", texts.validFrom)} />
      <DayCell {...cell("validTo", texts.validTo)} />
      <td>
        {isNew ? (
          <button type="button" className="icon-button" aria-label={texts.remove(row.name)} onClick={remove}>
            <DeleteOutlined aria-hidden />
          </button>
        ) : (
          row.validTo === "" && (
            <button type="button" className="link" aria-label={texts.end(row.name)} onClick={() => put({ validTo: today() })}>
              {texts.endShort}
            </button>
          )
        )}
      </td>
    </tr>
  );
}

/** What somebody has before him; of one who leaves it has to go to others. */
function OpenTasks({ username, open, leaves }: { username: string; open: number; leaves: boolean }) {
  const texts = useTexts(officeTexts);
  const { decimal } = useFormat();
  const to = useTo();
  return (
    <p className={leaves ? "refusal" : "hint"} role={leaves ? "status" : undefined}>
      <Link to={to(`/tasks/list?officer=${encodeURIComponent(username)}`)}>
        {leaves ? texts.leaves(decimal(open)) : texts.openTasks(decimal(open))}
      </Link>
    </p>
  );
}
