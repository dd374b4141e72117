import { createElement } from "react";
import type { Page } from "./description";
import { componentOf } from "./pages";

/** The page itself, loaded when it is first shown. */
export function PageContent({ page }: { page: Page }) {
  return createElement(componentOf(page));
}
