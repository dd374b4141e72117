import { type ComponentType, lazy } from "react";
import type { Session } from "../session/session";
import type { Page, PageSection } from "./description";

const modules = import.meta.glob<Page>("../*/page.ts", { eager: true, import: "page" });

export const SECTIONS: PageSection[] = ["FOLLOW", "WORK", "ADMINISTRATION"];

/** Every page there is, in the order of the navigation. */
export const PAGES: readonly Page[] = Object.values(modules).toSorted(
  (a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || a.order - b.order,
);

const loaded = new Map<Page, ComponentType>();

/** What shows a page; loaded once. */
export function componentOf(page: Page): ComponentType {
  const known = loaded.get(page) ?? lazy(page.load);
  loaded.set(page, known);
  return known;
}

/** Forgets a page that could not be loaded, so that it is tried anew. */
export function forget(page: Page): void {
  loaded.delete(page);
}

/** Whether somebody works on a page. */
export function isFor(page: Page, session: Session): boolean {
  return page.roles === undefined || session.is(...page.roles);
}

export function hrefOf(page: Page): string {
  return `/${page.path}`;
}

/** The page that answers an address, undefined where none does. */
export function pageAt(pathname: string): Page | undefined {
  const first = pathname.split("/")[1] ?? "";
  return PAGES.find(({ path }) => path === first);
}
