import { Suspense, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { Page } from "../pages/description";
import { PageContent } from "../pages/PageContent";
import { forget, hrefOf, isFor, PAGES, pageAt } from "../pages/pages";
import { useTo } from "../place/place";
import { usePreferences } from "../preferences/preferences";
import { useSession } from "../session/session";
import { useShortcut } from "../shortcuts/shortcuts";
import { PageBoundary } from "../states/PageBoundary";
import { Denied, Loading } from "../states/States";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";
import { Toasts } from "../toast/Toasts";
import { Banners, SignedOut } from "./Banners";
import { BottomBar, SideBar } from "./Navigation";
import { NotFound } from "./NotFound";
import { PrintHead } from "./PrintHead";
import { ShortcutHelp } from "./ShortcutHelp";
import { useFrameTitle } from "./title";
import { TopBar } from "./TopBar";
import "./frame.css";

/** What surrounds every page of somebody who is signed in. */
export function Frame() {
  const texts = useTexts(frame);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { density } = usePreferences();
  const page = pageAt(pathname);
  const isWall = new URLSearchParams(search).get("wall") === "1";
  const title = page?.title[language] ?? texts.notFoundTitle;
  useFrameTitle(title);
  return (
    <div className={`frame ${density} ${isWall ? "wall" : ""}`}>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      {!isWall && <SideBar current={page} />}
      <div className="frame-body">
        {!isWall && <TopBar page={page} />}
        <Banners />
        <PrintHead title={title} />
        <Main page={page} title={title} />
      </div>
      {!isWall && <BottomBar current={page} />}
      <Keys />
      <ShortcutHelp />
      <SignedOut />
      <Toasts />
    </div>
  );
}

/** The page itself. Going to another one brings the focus here, so that it is read out and the next Tab is inside it. */
function Main({ page, title }: { page: Page | undefined; title: string }) {
  const session = useSession();
  const { reset } = useQueryErrorResetBoundary();
  const { pathname, search } = useLocation();
  const place = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      place.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [pathname]);
  const content = () => {
    if (page === undefined) {
      return <NotFound />;
    }
    if (!isFor(page, session)) {
      return <Denied forRole />;
    }
    return <PageContent page={page} />;
  };
  return (
    <main id="main" ref={place} tabIndex={-1} aria-label={title}>
      <PageBoundary
        key={page?.path}
        shows={pathname + search}
        reset={() => {
          reset();
          if (page !== undefined) {
            forget(page);
          }
        }}
      >
        <Suspense fallback={<Loading cards={4} />}>{content()}</Suspense>
      </PageBoundary>
    </main>
  );
}

/** Gives each page its keys. */
function Keys() {
  const session = useSession();
  return PAGES.filter((page) => page.key !== undefined && isFor(page, session)).map((page) => (
    <PageKey key={page.path} page={page} keys={`g ${page.key}`} />
  ));
}

function PageKey({ page, keys }: { page: Page; keys: string }) {
  const texts = useTexts(frame);
  const language = useLanguage();
  const navigate = useNavigate();
  const to = useTo();
  useShortcut(keys, texts.shortcutGo(page.title[language]), () => void navigate(to(hrefOf(page))));
  return null;
}
