import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { listOf } from "./lists";

test("the list of a day has the units of every level below, as the service takes them", async () => {
  const below: Record<string, unknown[]> = {
    "38": [{ code: "38.1", name: 'Huyện "Bá", Thước', level: "DISTRICT", parent: "38" }],
    "38.1": [{ code: "14869", name: "Xã Ái Thượng", level: "COMMUNE", parent: "38.1" }],
  };
  vi.stubGlobal("document", { documentElement: { lang: "vi" } });
  vi.stubGlobal("fetch", (path: string) => {
    const asked = new URL(path, "http://localhost").searchParams;
    expect(asked.get("on")).toBe("2025-06-30");
    return Promise.resolve(new Response(JSON.stringify({ items: below[asked.get("parent") ?? ""] })));
  });
  expect(await listOf(new QueryClient(), "38", "2025-06-30")).toBe(
    '\uFEFFcode,name,level,parent,replaces\r\n38.1,"Huyện ""Bá"", Thước",DISTRICT,38,\r\n14869,Xã Ái Thượng,COMMUNE,38.1,\r\n',
  );
});
