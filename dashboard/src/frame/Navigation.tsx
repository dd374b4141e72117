import { EllipsisOutlined, MenuFoldOutlined, MenuUnfoldOutlined } from "@ant-design/icons";
import { useState } from "react";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import type { Page } from "../pages/description";
import { hrefOf, isFor, PAGES, SECTIONS } from "../pages/pages";
import { useTo } from "../place/place";
import { prefer, usePreferences } from "../preferences/preferences";
import { type Session, useSession } from "../session/session";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";
import { Dialog } from "./Dialog";
import { useWaiting } from "./waiting";

/** How many pages stand at the bottom of a phone beside "more". */
const AT_HAND = 4;

function useOwnPages(): Page[] {
  const session = useSession();
  return PAGES.filter((page) => page.hidden !== true && isFor(page, session));
}

/** The navigation at the side of a desk's screen. */
export function SideBar({ current }: { current: Page | undefined }) {
  const texts = useTexts(frame);
  const { folded } = usePreferences();
  const label = folded ? texts.unfoldNavigation : texts.foldNavigation;
  return (
    <aside className={`side ${folded ? "folded" : ""}`}>
      <Link to="/" className="brand" aria-label={folded ? texts.product : undefined}>
        <img src="/favicon.svg" alt="" width={34} height={34} />
        <span>
          <strong>{texts.product}</strong>
          <small>{texts.tagline}</small>
        </span>
      </Link>
      <nav aria-label={texts.navigation}>
        <Sections pages={useOwnPages()} current={current} />
      </nav>
      <button type="button" className="fold" aria-label={label} title={label} onClick={() => prefer({ folded: !folded })}>
        {folded ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
      </button>
    </aside>
  );
}

function Sections({ pages, current, chosen }: { pages: Page[]; current: Page | undefined; chosen?: () => void }) {
  const texts = useTexts(frame);
  return SECTIONS.map((section) => {
    const own = pages.filter((page) => page.section === section);
    return (
      own.length > 0 && (
        <section key={section} aria-label={texts.sections[section]}>
          <h2 className="side-section">{texts.sections[section]}</h2>
          <ul>
            {own.map((page) => (
              <li key={page.path}>
                <PageLink page={page} current={page === current} {...(chosen === undefined ? {} : { chosen })} />
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

function PageLink({ page, current, chosen }: { page: Page; current: boolean; chosen?: () => void }) {
  const language = useLanguage();
  const to = useTo();
  const { decimal } = useFormat();
  const waiting = useWaiting().get(page) ?? 0;
  const title = page.title[language];
  return (
    <Link
      to={to(hrefOf(page))}
      className="page-link"
      aria-current={current ? "page" : undefined}
      title={title}
      data-testid={`nav-${page.path === "" ? "home" : page.path}`}
      onClick={chosen}
    >
      <page.icon aria-hidden />
      <span className="page-name">{title}</span>
      {waiting > 0 && <span className="count">{waiting > 99 ? "99+" : decimal(waiting)}</span>}
    </Link>
  );
}

/** Where one begins, and then where something can wait for this reader; to the inbox leads the bell above. */
function pagesAtHand(pages: readonly Page[], session: Session): Page[] {
  const rank = (page: Page) => (page.path === "" ? 0 : (page.waiting?.(session) ?? null) === null ? 2 : 1);
  return pages
    .filter(({ path }) => path !== "inbox")
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, AT_HAND);
}

/** The navigation at the bottom of a phone: what is used most, and a way to the rest. */
export function BottomBar({ current }: { current: Page | undefined }) {
  const texts = useTexts(frame);
  const [open, setOpen] = useState(false);
  const pages = useOwnPages();
  const isWhole = pages.length <= AT_HAND + 1;
  const session = useSession();
  const atHand = isWhole ? pages : pagesAtHand(pages, session);
  return (
    <nav className="bottom" aria-label={texts.navigation}>
      {atHand.map((page) => (
        <PageLink key={page.path} page={page} current={page === current} />
      ))}
      {!isWhole && (
        <button type="button" className="page-link" aria-haspopup="dialog" data-testid="nav-more" onClick={() => setOpen(true)}>
          <EllipsisOutlined aria-hidden />
          <span className="page-name">{texts.more}</span>
        </button>
      )}
      {open && (
        <Dialog title={texts.navigation} kind="sheet" close={() => setOpen(false)}>
          <div className="more">
            <Sections pages={pages} current={current} chosen={() => setOpen(false)} />
          </div>
        </Dialog>
      )}
    </nav>
  );
}
