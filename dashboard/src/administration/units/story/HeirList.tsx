import { useFormat } from "../../../format/format";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import type { Heir } from "../registered";
import { UnitLink } from "../tree/UnitLink";
import { useSpan } from "./Facts";

/** Units that area came from or went to, each with the share and its days. */
export function HeirList({ heirs }: { heirs: Heir[] }) {
  const texts = useTexts(units);
  const { decimal } = useFormat();
  const span = useSpan();
  const part = (share: string | null) =>
    share === null ? texts.shareUnknown : texts.share(`${decimal(Number(share) * 100)}%`);
  return (
    <ul className="heirs">
      {heirs.map((heir) => (
        <li key={heir.code}>
          <UnitLink unit={heir} />{" "}
          <span className="hint">
            {Number(heir.share) === 1 ? span(heir) : `${part(heir.share)} · ${span(heir)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
