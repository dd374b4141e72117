// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { board } from "../../fixtures/board";
import { seriousFindings } from "../testing/axe";
import { Refusal, show, stage } from "../testing/stage";

// A canvas cannot be drawn on here.
vi.mock("./TargetChart", () => ({ default: () => <div /> }));

const UNIT = { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" };
const ANSWERS = {
  "/api/scoreboards/": board("38", "2026-Q1"),
  "/api/scoreboards/14761": board("14761", "2026-Q1"),
  "/api/units/38": UNIT,
  "/api/notices": { items: [], unread: 0, next: null },
};
const HERE = "/?period=2026-Q1";

test("a number changes when it changes, without another reading", async () => {
  const { say, asked } = stage(ANSWERS);
  show(HERE);
  expect((await screen.findByTestId("indicator-onTimeRate-provisional")).textContent).toBe("99,93%");
  const before = asked.length;

  await say("figures-rolled-up", {
    unit: "38",
    period: "2026-Q1",
    version: 342,
    expected: 166,
    reported: 139,
    approved: 83,
    official: { onTimeRate: "99.95" },
    provisional: { onTimeRate: "99.5" },
    watermark: { at: "2026-04-01T02:00:00Z", events: 342 },
    causes: [{ unit: "14770", name: "Xã Nga Sơn 1", change: "SUBMITTED", at: new Date().toISOString() }],
  });

  expect(screen.getByTestId("indicator-onTimeRate-provisional").textContent).toBe("99,5%");
  expect(screen.getByTestId("reported-count").textContent).toBe("139");
  expect(within(screen.getByTestId("changes")).getByText("mới")).toBeTruthy();
  expect(asked).toHaveLength(before);
});

test("a refusal is shown in its own words", async () => {
  stage({ ...ANSWERS, "/api/scoreboards/99": new Refusal(403, { title: "Không có quyền", detail: "Đơn vị 99 ở tỉnh khác." }) });
  show("/?unit=99&period=2026-Q1");
  expect(await screen.findByText("Không có quyền")).toBeTruthy();
  expect(screen.getByText("Đơn vị 99 ở tỉnh khác.")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a unit of the list opens to its figures", async () => {
  const { asked } = stage(ANSWERS);
  show(HERE);
  fireEvent.change(await screen.findByTestId("unit-search"), { target: { value: "dong quang 1" } });
  fireEvent.click(screen.getByTestId("unit-14761"));
  expect(await screen.findByText("Số liệu đã báo cáo")).toBeTruthy();
  expect(asked.some(({ path }) => path === "/api/scoreboards/14761?period=2026-Q1")).toBe(true);
});

test("the overview has no serious accessibility finding, full or empty", async () => {
  stage(ANSWERS);
  const { unmount } = show(HERE);
  await screen.findByTestId("indicator-onTimeRate-provisional");
  expect(await seriousFindings()).toEqual([]);
  unmount();

  stage({ ...ANSWERS, "/api/scoreboards/": board("38", "2026-Q3") });
  show("/?period=2026-Q3");
  await screen.findByTestId("empty");
  expect(await seriousFindings()).toEqual([]);
});
