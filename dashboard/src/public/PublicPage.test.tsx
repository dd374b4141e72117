// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { OpenFrame } from "../frame/OpenFrame";
import { seriousFindings } from "../testing/axe";
import { Refusal, REVIEWER, show, stage } from "../testing/stage";
import { page } from "./page";
import { wantedIn } from "./place";
import { rowsOf } from "./rows";

const ON_TIME = { code: "onTimeRate", name: "Tỷ lệ đúng hạn", unitOfMeasure: "%", value: "98.5" };
const REPORT = {
  unit: "14758",
  unitName: "Phường Hạc Thành",
  period: "2026-Q1",
  version: 2,
  publishedAt: "2026-03-17T02:00:00Z",
  sections: [
    { heading: "I. Công tác chỉ đạo", sentences: ["Đã ban hành kế hoạch."], narrative: "Đoạn một.\nĐoạn hai." },
    { heading: "II. Cải cách thể chế", sentences: [], narrative: "" },
  ],
  figures: [ON_TIME],
};
const REPORTS = { unit: "14758", unitName: "Phường Hạc Thành", year: 2026, licence: "Ghi rõ nguồn.", reports: [REPORT] };
const BOARD = {
  expected: 1,
  approved: 1,
  indicators: [{ ...ON_TIME, value: "99.25" }],
  figures: [{ code: "dialogues", name: "Đối thoại", unitOfMeasure: "lần", value: null }],
};
const AREA = {
  unit: "38",
  name: "Tỉnh Thanh Hóa",
  year: 2026,
  published: [],
  units: [
    { code: "14758", name: "Phường Hạc Thành", level: "COMMUNE", published: ["2026-Q1"] },
    { code: "14797", name: "Phường Hàm Rồng", level: "COMMUNE", published: [] },
  ],
};
const ANSWERS = {
  "/api/public/units": AREA,
  "/api/public/reports": REPORTS,
  "/api/public/scoreboards/14758": BOARD,
};

const open = (address: string) => show(address, REVIEWER, <OpenFrame page={page} />);

const units = () => within(screen.getByTestId("public-units")).getAllByRole("link").map(({ textContent }) => textContent);

test("everybody reads a published report with its numbers as published and as they are now", async () => {
  const { asked } = stage(ANSWERS);
  open("/public?area=38&unit=14758&year=2026");
  expect(await screen.findByText("Báo cáo cải cách hành chính Quý I/2026")).toBeTruthy();
  const table = within(screen.getByRole("region", { name: "Số liệu của Phường Hạc Thành, Quý I/2026" }));
  expect(table.getByText("98,5%")).toBeTruthy();
  expect((await table.findByText("99,25%")).closest("strong")?.title).toContain("Khác với số đã công bố");
  expect(table.getByText("Không có số liệu")).toBeTruthy();
  expect(screen.getByText("Đoạn hai.").tagName).toBe("P");
  expect(screen.queryByText("II. Cải cách thể chế")).toBeNull();
  expect(screen.getByText("Ghi rõ nguồn.")).toBeTruthy();
  expect(asked.every(({ path }) => path.startsWith("/api/public/"))).toBe(true);
  expect(await seriousFindings()).toEqual([]);
});

test("data are taken away as CSV and JSON by plain addresses", async () => {
  stage(ANSWERS);
  open("/public?area=38&unit=14758&year=2026");
  expect((await screen.findByText("Tải CSV")).closest("a")?.getAttribute("href")).toBe(
    "/api/public/scoreboards/14758?period=2026-Q1&format=csv",
  );
  expect(screen.getByText("JSON").getAttribute("href")).toBe("/api/public/reports?unit=14758&year=2026&format=json");
});

test("a unit is found without tones, and those that have not published can be left out", async () => {
  stage({ ...ANSWERS, "/api/public/reports": { ...REPORTS, unit: "38", unitName: "Tỉnh Thanh Hóa", reports: [] } });
  open("/public?area=38&year=2026");
  expect(await screen.findByText("1 trên 2 đơn vị đã công bố báo cáo năm 2026.")).toBeTruthy();
  expect(await screen.findByText("Tỉnh Thanh Hóa chưa công bố báo cáo nào của năm 2026")).toBeTruthy();
  fireEvent.change(screen.getByTestId("public-find"), { target: { value: "ham rong" } });
  expect(units()).toEqual(["Phường Hàm Rồng"]);
  fireEvent.change(screen.getByTestId("public-find"), { target: { value: "" } });
  fireEvent.click(screen.getByLabelText("Chỉ đơn vị đã công bố"));
  expect(units()).toEqual(["Phường Hạc Thành1 báo cáo"]);
  expect(await seriousFindings()).toEqual([]);
});

test("another year is asked for and stays in the address of what is opened next", async () => {
  const { asked } = stage(ANSWERS);
  open("/public?area=38&year=2026");
  fireEvent.change(await screen.findByTestId("public-year"), { target: { value: "2025" } });
  await screen.findByTestId("public-units");
  expect(asked.map(({ path }) => path)).toContain("/api/public/units?parent=38&year=2025");
  const link = within(screen.getByTestId("public-units")).getByText("Phường Hàm Rồng").closest("a");
  expect(link?.getAttribute("href")).toBe("/public?area=38&year=2025&unit=14797");
});

test("when today's numbers are away the report is read all the same", async () => {
  stage({ ...ANSWERS, "/api/public/scoreboards/14758": new Refusal(503) });
  open("/public?area=38&unit=14758&year=2026");
  expect(await screen.findByTestId("failed")).toBeTruthy();
  expect(screen.getByText("98,5%")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("an address that asks for nothing means the country and this year in Vietnam", () => {
  const newYear = new Date("2026-12-31T18:00:00Z");
  expect(wantedIn("", newYear)).toEqual({ area: "VN", unit: "VN", year: 2027, period: null });
  expect(wantedIn("?area=38&year=1066&period=x", newYear)).toEqual({ area: "38", unit: "38", year: 2027, period: null });
});

test("a number the scoreboard does not have stays as published", () => {
  expect(rowsOf([ON_TIME], undefined)).toEqual([
    { code: "onTimeRate", name: "Tỷ lệ đúng hạn", unitOfMeasure: "%", printed: "98.5", now: undefined },
  ]);
});
