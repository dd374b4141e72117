export type AskedKind = "PAGE" | "FILE" | "ANSWER" | "LEAVING" | "OTHER";

const ANSWERS = /^\/api\/(?:me$|forms$|units\/|submissions(?:$|\/)|figures\/)/;
const WORKBOOK = /\.xlsx$/;

/** What a browser asks for, as far as it is kept on the device: the page, its files, what services said of figures. */
export function kindOf({ method, mode, url }: Pick<Request, "method" | "mode" | "url">, origin: string): AskedKind {
  const { origin: asked, pathname } = new URL(url);
  if (asked !== origin) {
    return "OTHER";
  }
  if (pathname === "/logout") {
    return "LEAVING";
  }
  if (method !== "GET" || WORKBOOK.test(pathname)) {
    return "OTHER";
  }
  if (ANSWERS.test(pathname)) {
    return "ANSWER";
  }
  if (pathname.startsWith("/assets/") || pathname === "/favicon.svg") {
    return "FILE";
  }
  return mode === "navigate" && !/^\/(?:api|actuator|oauth2|login)(?:\/|$)/.test(pathname) ? "PAGE" : "OTHER";
}
