// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { answer } from "../../fixtures/answers";
import { board } from "../../fixtures/board";
import { seriousFindings } from "../testing/axe";
import { type Answers, eventually, Refusal, REVIEWER, show, stage } from "../testing/stage";

// A canvas cannot be drawn on here.
vi.mock("./TargetChart", () => ({ default: () => <div /> }));
vi.mock("./TrendChart", () => ({ default: () => <div /> }));

const HERE = "/?period=2026-Q1";
const BOARD = "/api/scoreboards/38?period=2026-Q1";

/** The same province with few communes: looking for what is hard to use takes its time for each. */
function small(period = "2026-Q1") {
  const whole = board("38", period);
  return { ...whole, children: whole.children.slice(0, 5) };
}

test("a number changes when its event comes, without another reading", async () => {
  const answers: Answers = { [BOARD]: small() };
  const { say } = stage(answers, answer);
  show(HERE);
  expect((await screen.findByTestId("indicator-onTimeRate-provisional")).textContent).toBe("99,93%");
  answers[BOARD] = new Refusal(503);

  await say("figures-rolled-up", {
    unit: "38",
    period: "2026-Q1",
    version: 342,
    expected: 166,
    reported: 141,
    approved: 83,
    official: { onTimeRate: "99.95" },
    provisional: { onTimeRate: "99.5" },
    watermark: { at: "2026-04-01T02:00:00Z", events: 342 },
    causes: [{ unit: "14770", name: "Xã Nga Sơn 1", change: "SUBMITTED", at: new Date().toISOString() }],
  });

  expect(screen.getByTestId("indicator-onTimeRate-provisional").textContent).toBe("99,5%");
  expect(screen.getByTestId("reported-count").textContent).toBe("141");
  expect(within(screen.getByTestId("changes")).getByText("mới")).toBeTruthy();
});

test("a refusal is shown in its own words", async () => {
  const refused = new Refusal(403, { title: "Không có quyền", detail: "Đơn vị 99 ở tỉnh khác." });
  stage({ "/api/scoreboards/99": refused }, answer);
  show("/?unit=99&period=2026-Q1");
  expect(await screen.findByText("Không có quyền")).toBeTruthy();
  expect(screen.getByText("Đơn vị 99 ở tỉnh khác.")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a number opens to its communes, a commune to its form, a figure to who said it and when", async () => {
  stage({ [BOARD]: small() }, answer);
  show(HERE);
  fireEvent.click(within(await screen.findByTestId("scoreboard")).getAllByTestId("indicator-onTimeRate-official")[0] as Element);
  const drawer = within(await screen.findByTestId("drawer"));
  fireEvent.click(await drawer.findByText("Phường Hàm Rồng 1"));
  fireEvent.click((await drawer.findAllByText("1.000"))[0] as Element);
  const story = within(await drawer.findByTestId("story"));
  expect(story.getByText("Đang được tính")).toBeTruthy();
  expect(story.getByText(/canbo.14758 gửi lúc 10:00:00 · 16\/03\/2026/)).toBeTruthy();
  expect(story.getByText(/Chưa khớp với phần mềm một cửa/)).toBeTruthy();
  fireEvent.click(drawer.getByText("Quay lại"));
  expect(await drawer.findByText("Báo cáo quý")).toBeTruthy();
});

test("those who have not sent are listed behind their number, and a reviewer can remind them", async () => {
  const { asked } = stage({ [BOARD]: small() }, answer);
  show(HERE);
  fireEvent.click(await screen.findByText(/đơn vị chưa gửi/));
  fireEvent.click(await within(await screen.findByTestId("drawer")).findByText("Đôn đốc các đơn vị chưa gửi"));
  await eventually(() =>
    expect(asked.some(({ method, path }) => method === "POST" && path === "/api/completeness/38/2026-Q1/reminders")).toBe(true),
  );
});

test("the tiles are one stop of the keyboard, and the arrows go through them", async () => {
  stage({ [BOARD]: small() }, answer);
  show(HERE);
  const tiles = within(await screen.findByTestId("tiles")).getAllByRole("button");
  expect(tiles.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  tiles[0]?.focus();
  fireEvent.keyDown(tiles[0] as Element, { key: "ArrowRight" });
  expect(document.activeElement).toBe(tiles[1]);
  fireEvent.keyDown(tiles[1] as Element, { key: "End" });
  expect(document.activeElement).toBe(tiles[4]);
});

test("without the service of tasks everything else is shown", async () => {
  stage({ [BOARD]: small(), "/api/tasks": new Refusal(503, { title: "Dịch vụ tạm thời chưa sẵn sàng" }) }, answer);
  show(HERE);
  expect(await screen.findByText("Phần nhiệm vụ tạm thời không dùng được")).toBeTruthy();
  expect(screen.getByTestId("reported-count").textContent).toBe("139");
});

test.each([HERE, `${HERE}&open=targets:ALL`, "/?period=2026-Q3", `${HERE}&unit=14758`, `${HERE}&wall=1`])(
  "the overview has no serious accessibility finding at %s",
  async (address) => {
    stage(
      { [BOARD]: small(), "/api/scoreboards/38?period=2026-Q3": small("2026-Q3") },
      answer,
    );
    show(address, REVIEWER);
    await screen.findByTestId(address.includes("wall") ? "wall-board" : "unit-name");
    await eventually(() => expect(screen.queryAllByTestId("loading")).toEqual([]));
    expect(await seriousFindings()).toEqual([]);
  },
);
