// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { answer } from "../../fixtures/answers";
import { board } from "../../fixtures/board";
import { seriousFindings } from "../testing/axe";
import { eventually, Refusal, REVIEWER, show, stage } from "../testing/stage";

vi.mock("../overview/TargetChart", () => ({ default: () => <div /> }));
vi.mock("../overview/TrendChart", () => ({ default: () => <div /> }));

const PROVINCE = { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" };
const COMMUNES = [
  { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" },
  { code: "14797", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" },
];
const NOTICE = {
  id: "t1~2026-09-30~7",
  inbox: "unit:38",
  kind: "OVERDUE",
  unit: "38",
  subject: "t1",
  text: "Quá hạn 53 ngày: Bố trí công chức cấp xã",
  given: "2026-11-21T02:00:00Z",
  read: null,
  readBy: null,
};
const ANSWERS = {
  "/api/scoreboards/38?": { ...board("38", "2026-Q1"), children: board("38", "2026-Q1").children.slice(0, 5) },
  "/api/units?parent=38": { items: COMMUNES, next: null },
  "/api/units/38": PROVINCE,
  "/api/units/38/boundaries": { features: [] },
  "/api/units/14758": COMMUNES[0],
  "/api/notices": { items: [NOTICE], unread: 1, next: null },
};

// A busy machine needs longer to make a page ready for the first time than a test waits for anything on it.
beforeAll(() => import("../overview/OverviewPage"), 180_000);

test("the unread notices are counted at the bell and opened by a link of their own", async () => {
  stage(ANSWERS, answer);
  show("/inbox");
  expect(await screen.findByText(NOTICE.text)).toBeTruthy();
  expect((await screen.findByTestId("bell")).getAttribute("aria-label")).toBe("Hộp thông báo, 1 chưa đọc");
  expect(document.title).toBe("Hộp thông báo · Tiến Độ");
  expect(await seriousFindings()).toEqual([]);
});

test("a write carries a key and the guard's token, and what it makes old is read again", async () => {
  document.cookie = "XSRF-TOKEN=abc";
  const { asked } = stage(ANSWERS, answer);
  show("/inbox");
  fireEvent.click(await screen.findByText("Đánh dấu đã đọc"));
  await eventually(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1));
  const write = asked.findIndex(({ method }) => method === "POST");
  expect(asked[write]?.path).toBe("/api/notices/t1~2026-09-30~7/read");
  expect(asked[write]?.headers.get("X-XSRF-TOKEN")).toBe("abc");
  expect(asked[write]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f]{32}$/);
  await eventually(() => expect(asked.slice(write + 1).some(({ method }) => method === "GET")).toBe(true));
});

test("another unit is found without tones and stays in the address", async () => {
  const { asked } = stage(ANSWERS, answer);
  show("/?period=2026-Q1");
  fireEvent.click(await screen.findByTestId("unit-switcher"));
  const choice = within(await screen.findByRole("dialog", { name: "Chọn đơn vị" }));
  await choice.findByText("Phường Hạc Thành");
  fireEvent.change(choice.getByTestId("unit-filter"), { target: { value: "ham rong" } });
  expect(choice.queryByText("Phường Hạc Thành")).toBeNull();
  fireEvent.click(choice.getByText("Phường Hàm Rồng"));
  await eventually(() => expect(asked.some(({ path }) => path.startsWith("/api/scoreboards/14758?"))).toBe(true));
});

test("a part that does not answer is named, and the rest is shown", async () => {
  stage({ ...ANSWERS, "/api/notices": new Refusal(503, { title: "Dịch vụ tạm thời chưa sẵn sàng" }) }, answer);
  show("/?period=2026-Q1");
  expect((await screen.findByTestId("outage")).textContent).toContain(
    "Phần thông báo tạm thời không dùng được; phần còn lại vẫn chạy.",
  );
  expect(await screen.findByTestId("reported-count")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a stream that breaks is said to be lost, and opened again", async () => {
  const { breakStream } = stage(ANSWERS, answer);
  show("/inbox");
  await eventually(() => expect(screen.getByTestId("connection").textContent).toBe("Trực tiếp"));
  await breakStream();
  expect(screen.getByTestId("connection").textContent).toBe("Mất kết nối, đang nối lại");
  await eventually(() => expect(screen.getByTestId("connection").textContent).toBe("Trực tiếp"));
});

test("the question mark lists the keys; a key of a page opens it", async () => {
  stage(ANSWERS, answer);
  show("/?period=2026-Q1");
  await screen.findByTestId("reported-count");
  fireEvent.keyDown(document.body, { key: "?" });
  const help = await screen.findByTestId("shortcuts");
  expect(within(help).getByText("Mở Hộp thông báo")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByLabelText("Đóng"));
  fireEvent.keyDown(document.body, { key: "g" });
  fireEvent.keyDown(document.body, { key: "i" });
  expect(await screen.findByText(NOTICE.text)).toBeTruthy();
  expect(document.activeElement?.id).toBe("main");
});

test("at the bottom of an officer's phone stands what waits for him, and the bell leads to the inbox", async () => {
  stage(ANSWERS, answer);
  show("/?period=2026-Q1", { username: "canbo.38", name: "Lê Văn Cán", unit: "38", roles: ["officer"] });
  const bar = (await screen.findByTestId("nav-more")).closest("nav") as HTMLElement;
  expect(within(bar).getAllByRole("link").map((link) => link.title)).toEqual(["Tổng quan", "Nhiệm vụ", "Số liệu", "Báo cáo"]);
});

test("an address that is no page says so", async () => {
  stage(ANSWERS, answer);
  show("/nowhere", REVIEWER);
  expect(await screen.findByTestId("not-found")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});
