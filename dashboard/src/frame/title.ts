import { useEffect } from "react";

const PRODUCT = "Tiến Độ";

/** What the frame and the page in it call themselves; the page's word comes first. */
const names = { frame: "", page: "" };

function show(): void {
  document.title = [names.page, names.frame, PRODUCT].filter((name) => name !== "").join(" · ");
}

/** Names the browser's tab after the page shown. */
export function useFrameTitle(name: string): void {
  useEffect(() => {
    names.frame = name;
    show();
  }, [name]);
}

/** Puts what is open on a page before the page's name: `usePageTitle(task.title)`. */
export function usePageTitle(name: string | undefined): void {
  useEffect(() => {
    names.page = name ?? "";
    show();
    return () => {
      names.page = "";
      show();
    };
  }, [name]);
}
