import type { QueryKey, UseQueryOptions } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { PeriodKind } from "../period/period";
import type { Role, Session } from "../session/session";
import type { Bilingual } from "../texts/texts";

/** Where a page stands in the navigation. */
export type PageSection = "FOLLOW" | "WORK" | "ADMINISTRATION";

/**
 * A page as the frame knows it before it is loaded. Each folder with a `page.ts` that exports one as `page` is a page:
 * nothing else must be told of it.
 */
export interface Page {
  /** First part of its address: `tasks` answers `/tasks` and everything below; empty for the main page. */
  path: string;
  title: Bilingual<string>;
  icon: ComponentType<{ "aria-hidden"?: boolean }>;
  section: PageSection;
  /** Place within its section, the lowest first. At the bottom of a phone stand those first where something can wait. */
  order: number;
  /** Who works on it; left out: everybody signed in. Services decide for themselves. */
  roles?: readonly Role[];
  /** Shown without signing in, and without the frame's switchers. */
  open?: boolean;
  /** Not in the navigation. */
  hidden?: boolean;
  /** Shows the unit switcher. */
  byUnit?: boolean;
  /** Shows the period switcher, with these kinds of periods; the first one is the usual. */
  byPeriod?: readonly PeriodKind[];
  /** A letter: `g` and then it opens the page. */
  key?: string;
  /** How much waits for this reader here: a number at the navigation and in the inbox. Null where nothing can. */
  waiting?: (session: Session) => UseQueryOptions<number, Error, number, QueryKey> | null;
  /** The page itself, loaded when it is first opened: `() => import("./TasksPage")`, a default export. */
  load: () => Promise<{ default: ComponentType }>;
}
