import { DisconnectOutlined } from "@ant-design/icons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { label } from "../../period/period";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { figures } from "../../texts/figures";
import { useLanguage, useTexts } from "../../texts/texts";
import { shelf } from "../draft/shelf";
import type { Form } from "../types";

function keptQuery(username: string) {
  return queryOptions({
    queryKey: ["figures", "kept", username],
    queryFn: () => shelf.of(username),
    networkMode: "always",
    staleTime: 0,
  });
}

/** Forms with cells that are only on this device yet. */
export function KeptDrafts({ forms }: { forms: readonly Form[] }) {
  const texts = useTexts(figures);
  const language = useLanguage();
  const { decimal } = useFormat();
  const { me } = useSession();
  const to = useTo();
  const kept = useQuery(keptQuery(me.username)).data?.filter(({ cells }) => Object.keys(cells).length > 0) ?? [];
  if (kept.length === 0) {
    return null;
  }
  return (
    <div className="entry-note risk" data-testid="kept-drafts">
      <DisconnectOutlined aria-hidden />
      <div>
        <p>
          <strong>{texts.keptTitle}</strong>
        </p>
        <ul>
          {kept.map(({ key, cells }) => {
            const [, unit = "", form = "", period = ""] = key.split("|");
            return (
              <li key={key}>
                <Link to={to(`/figures/${form}`, { unit, period })}>
                  {forms.find(({ code }) => code === form)?.name ?? form} · {label(period, language)}
                </Link>{" "}
                · {texts.keptCells(decimal(Object.keys(cells).length))}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
