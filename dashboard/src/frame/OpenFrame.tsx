import { Suspense } from "react";
import type { Page } from "../pages/description";
import { PageContent } from "../pages/PageContent";
import { forget } from "../pages/pages";
import { prefer } from "../preferences/preferences";
import { PageBoundary } from "../states/PageBoundary";
import { Loading } from "../states/States";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";
import { Toasts } from "../toast/Toasts";
import { Banners } from "./Banners";
import { useFrameTitle } from "./title";
import "./frame.css";

/** What surrounds a page that everybody may see: the product, the language, and nothing about anybody. */
export function OpenFrame({ page }: { page: Page }) {
  const texts = useTexts(frame);
  const language = useLanguage();
  const title = page.title[language];
  useFrameTitle(title);
  return (
    <div className="frame open">
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <div className="frame-body">
        <header className="top">
          <a href={`/${page.path}`} className="brand" aria-label={`${texts.product} ${title}`}>
            <img src="/favicon.svg" alt="" width={34} height={34} />
            <span>
              <strong>{texts.product}</strong>
              <small>{title}</small>
            </span>
          </a>
          <button
            type="button"
            className="icon-button language"
            lang={language === "vi" ? "en" : "vi"}
            onClick={() => prefer({ language: language === "vi" ? "en" : "vi" })}
          >
            {language === "vi" ? "English" : "Tiếng Việt"}
          </button>
        </header>
        <Banners />
        <main id="main" tabIndex={-1} aria-label={title}>
          <PageBoundary key={page.path} shows={page.path} reset={() => forget(page)}>
            <Suspense fallback={<Loading cards={3} />}>
              <PageContent page={page} />
            </Suspense>
          </PageBoundary>
        </main>
      </div>
      <Toasts />
    </div>
  );
}
