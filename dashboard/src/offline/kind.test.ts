import { expect, test } from "vitest";
import { kindOf } from "./kind";

const HERE = "https://tiendo.example";

function asked(path: string, how: { method?: string; mode?: RequestMode } = {}): string {
  return kindOf({ method: "GET", mode: "cors", ...how, url: path.startsWith("http") ? path : HERE + path }, HERE);
}

test("pages, files and what was said of figures are kept", () => {
  expect(asked("/figures/CCHC-Q?period=2026-Q4", { mode: "navigate" })).toBe("PAGE");
  expect(asked("/assets/index-abc.js")).toBe("FILE");
  expect(asked("/api/me")).toBe("ANSWER");
  expect(asked("/api/submissions/14758/CCHC-Q/2026-Q4")).toBe("ANSWER");
});

test("signing in, writes, files to save, the live stream and other hosts are never kept", () => {
  expect(asked("/login/oauth2/code/x", { mode: "navigate" })).toBe("OTHER");
  expect(asked("/oauth2/authorization/x", { mode: "navigate" })).toBe("OTHER");
  expect(asked("/api/submissions/14758/CCHC-Q/2026-Q4", { method: "PATCH" })).toBe("OTHER");
  expect(asked("/api/submissions/14758/CCHC-Q/2026-Q4/workbook.xlsx")).toBe("OTHER");
  expect(asked("/api/events?unit=38")).toBe("OTHER");
  expect(asked("https://elsewhere.example/api/me")).toBe("OTHER");
});

test("signing out is noticed", () => {
  expect(asked("/logout", { method: "POST", mode: "navigate" })).toBe("LEAVING");
});
