import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useParameter } from "../../place/place";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { today } from "../../format/days";
import "./register.css";

/** The year in the address, this one where it names none. */
export function useYear(): [number, (year: number) => void] {
  const [said, say] = useParameter("year");
  const now = Number(today().slice(0, 4));
  const year = /^\d{4}$/.test(said ?? "") ? Number(said) : now;
  return [year, (next) => say(next === now ? null : String(next))];
}

export function YearSwitcher() {
  const texts = useTexts(directives);
  const [year, go] = useYear();
  return (
    <span className="year-switcher">
      <Button icon={<LeftOutlined aria-hidden />} aria-label={texts.previousYear} onClick={() => go(year - 1)} />
      <span aria-live="polite">{texts.year(String(year))}</span>
      <Button icon={<RightOutlined aria-hidden />} aria-label={texts.nextYear} onClick={() => go(year + 1)} />
    </span>
  );
}
