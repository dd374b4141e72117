import { Button } from "antd";
import { useQuery } from "@tanstack/react-query";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { DayField } from "../../form/DayField";
import { SelectField, TextField } from "../../form/fields";
import { officesQuery } from "../names";
import { STATUSES } from "../types";
import { type FilterName, useFilter } from "./use-filter";
import "./list.css";

/** What the list can be narrowed by. */
export function Filters() {
  const texts = useTexts(tasks);
  const { filter, narrow, clear, isNarrowed } = useFilter();
  const offices = useQuery(officesQuery(filter.unit)).data ?? [];
  const set = (name: FilterName) => (value: string) => narrow({ [name]: value === "" ? null : value });
  return (
    <form className="filters no-print" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={texts.status}
        value={filter.status ?? ""}
        change={set("status")}
        options={[["", texts.all], ...STATUSES.map((status): [string, string] => [status, texts.statuses[status]])]}
      />
      <SelectField
        label={texts.office}
        value={filter.office ?? ""}
        change={set("office")}
        options={[["", texts.all], ...offices.map(({ id, name }): [string, string] => [id, name])]}
      />
      <TextField label={texts.officer} value={filter.officer ?? ""} change={set("officer")} settled />
      <TextField label={texts.fieldExact} value={filter.field ?? ""} change={set("field")} settled />
      <DayField label={texts.dueFrom} value={filter.dueFrom ?? ""} change={set("dueFrom")} />
      <DayField label={texts.dueTo} value={filter.dueTo ?? ""} change={set("dueTo")} />
      <label className="check">
        <input
          type="checkbox"
          checked={filter.overdue === "true"}
          onChange={({ target }) => narrow({ overdue: target.checked ? "true" : null })}
        />
        {texts.onlyOverdue}
      </label>
      {(filter.plan ?? null) !== null && <span className="tag blue">{texts.fromPlan}</span>}
      {isNarrowed && <Button onClick={clear}>{texts.clearFilters}</Button>}
    </form>
  );
}
