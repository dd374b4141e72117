import { ClockCircleOutlined } from "@ant-design/icons";
import { useFormat } from "../../format/format";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import type { Extension } from "../types";

/** More time was asked for and nobody has answered. */
export function ExtensionBox({ extension: { due, reason, by, at } }: { extension: Extension }) {
  const texts = useTexts(taskTexts);
  const { day, moment } = useFormat();
  return (
    <section className="panel extension" aria-labelledby="extension" data-testid="extension">
      <h2 id="extension">
        <ClockCircleOutlined aria-hidden /> {texts.extension}
      </h2>
      <p>
        <strong>{texts.extensionTo(day(due), by)}</strong> — {reason}
      </p>
      <small className="hint">{moment(at)}</small>
    </section>
  );
}
