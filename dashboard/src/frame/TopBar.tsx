import { BellOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { unreadQuery } from "../inbox/notices";
import { useConnection } from "../live/live";
import type { Page } from "../pages/description";
import { hrefOf } from "../pages/pages";
import { usePlace, useTo } from "../place/place";
import { useSession } from "../session/session";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { AccountMenu } from "./AccountMenu";
import { PeriodSwitcher } from "./PeriodSwitcher";
import { UnitSwitcher } from "./UnitSwitcher";

/** Where the reader is, for which unit and period, what is new, and who is signed in. */
export function TopBar({ page }: { page: Page | undefined }) {
  return (
    <header className="top">
      <Breadcrumb page={page} />
      <div className="top-tools">
        {page?.byUnit === true && <UnitSwitcher />}
        {page?.byPeriod !== undefined && <PeriodSwitcher kinds={page.byPeriod} />}
        <Pulse />
        <Bell />
        <AccountMenu />
      </div>
    </header>
  );
}

function Breadcrumb({ page }: { page: Page | undefined }) {
  const texts = useTexts(frame);
  const language = useLanguage();
  const [place] = usePlace();
  const { unit: own } = useSession();
  const to = useTo();
  const code = place.unit ?? own;
  const unit = useQuery(unitQuery(code));
  return (
    <nav aria-label={texts.breadcrumb} className="breadcrumb">
      <Link to="/" className="brand small" aria-label={texts.product}>
        <img src="/favicon.svg" alt="" width={28} height={28} />
      </Link>
      <ol>
        {page?.byUnit === true && (
          <li>
            <Link to={to("/")}>{unit.data?.name ?? code}</Link>
          </li>
        )}
        {page !== undefined && (
          <li>
            <Link to={to(hrefOf(page))} aria-current="page">
              {page.title[language]}
            </Link>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** Whether changes come in by themselves at the moment. */
function Pulse() {
  const texts = useTexts(frame);
  const connection = useConnection();
  return (
    <output className={`pulse ${connection.toLowerCase()}`} title={texts.connection[connection]} data-testid="connection">
      {texts.connection[connection]}
    </output>
  );
}

function Bell() {
  const texts = useTexts(frame);
  const to = useTo();
  const unread = useQuery(unreadQuery).data ?? 0;
  return (
    <Link to={to("/inbox")} className="icon-button bell" aria-label={texts.inbox(String(unread))} data-testid="bell">
      <BellOutlined aria-hidden />
      {unread > 0 && <span className="count">{unread > 99 ? "99+" : unread}</span>}
    </Link>
  );
}
