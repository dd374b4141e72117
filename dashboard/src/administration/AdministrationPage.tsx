import { Suspense } from "react";
import { Link, Navigate, Route, Routes, useLocation } from "react-router";
import { NotFound } from "../frame/NotFound";
import { usePageTitle } from "../frame/title";
import { useTo } from "../place/place";
import { useSession } from "../session/session";
import { Loading } from "../states/States";
import { administration } from "../texts/administration";
import { useLanguage, useTexts } from "../texts/texts";
import { type AdministrationPart, PARTS } from "./parts";
import "./administration.css";

/** What administrators and integrators keep in order, one sub-page for each matter. */
export default function AdministrationPage() {
  const texts = useTexts(administration);
  const language = useLanguage();
  const session = useSession();
  const to = useTo();
  const { pathname } = useLocation();
  const parts = PARTS.filter(({ roles }) => session.is(...roles));
  const here = parts.find(({ path }) => pathname.split("/")[2] === path);
  usePageTitle(here?.title[language]);
  return (
    <div className="page administration">
      <h1>{here?.title[language] ?? texts.title}</h1>
      <nav className="part-links no-print" aria-label={texts.parts}>
        {parts.map((part) => (
          <Link key={part.path} to={to(addressOf(part))} aria-current={part === here ? "page" : undefined}>
            {part.title[language]}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Loading lines={6} />}>
        <Routes>
          {parts.map(({ path, content: Content }) => (
            <Route key={path} path={`/administration/${path}/*`} element={<Content />} />
          ))}
          {parts[0] !== undefined && (
            <Route path="/administration" element={<Navigate replace to={to(addressOf(parts[0]))} />} />
          )}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </div>
  );
}

function addressOf({ path }: AdministrationPart): string {
  return `/administration/${path}`;
}
