// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Me } from "../session/session";
import { seriousFindings } from "../testing/axe";
import { Refusal, REVIEWER, show, stage } from "../testing/stage";
import { planWith } from "./sample";
import type { Proposal } from "./types";

// Nothing is laid out here, so nothing can be scrolled.
Element.prototype.scrollIntoView = () => undefined;

const OFFICER: Me = { username: "canbo.14797", name: "Trần Văn Cán", unit: "14797", roles: ["officer"] };

const REST = {
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/units/14797": { code: "14797", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" },
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/reports?": [],
  "/api/plans/p1/file": "KẾ HOẠCH",
};

/** Whoever leaves the page has had his time to think better of it. */
function leave(): void {
  act(() => void dispatchEvent(new Event("pagehide")));
}

function above(id: string, text: string): Proposal["candidates"][number] {
  return { item: { id, number: null, text }, similarity: 0.41, sameIndicator: false };
}

test("an item is confirmed by name, with the version that was read", async () => {
  const { asked } = stage({ ...REST, "/api/plans/p1": planWith({}), "/api/plans/p1/confirm": planWith({ version: 4 }) });
  show("/plans/p1", OFFICER);
  fireEvent.click(await screen.findByLabelText("Xác nhận: Nhiệm vụ 1"));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith("/confirm"))).toBe(true));
  const confirmed = asked.find(({ path }) => path.endsWith("/confirm"));
  expect(confirmed?.headers.get("If-Match")).toBe('"3"');
  expect(JSON.parse(confirmed?.body ?? "")).toEqual({ items: ["tasks/t1"], all: false });
});

test("a finding is mended with one click, and the mend can be taken back", async () => {
  const { asked } = stage({ ...REST, "/api/plans/p1": planWith({}) });
  show("/plans/p1?show=FINDINGS", OFFICER);
  const finding = within(await screen.findByTestId("finding-WRONG_YEAR"));
  expect(finding.getByText("Kinh phí năm 2026")).toBeTruthy();
  fireEvent.click(finding.getByText("Sửa ngay"));
  await screen.findByText("Đã sửa theo gợi ý");
  const mended = asked.find(({ method }) => method === "PUT");
  expect((JSON.parse(mended?.body ?? "") as { budget: { text: string }[] }).budget[0]?.text).toBe("Kinh phí năm 2026");
  fireEvent.click(screen.getByText("Hoàn tác"));
  await waitFor(() => expect(asked.filter(({ method }) => method === "PUT")).toHaveLength(2));
  const back = asked.filter(({ method }) => method === "PUT")[1];
  expect((JSON.parse(back?.body ?? "") as { budget: { text: string }[] }).budget[0]?.text).toBe("Kinh phí năm 2022");
});

test("a target is corrected in its place", async () => {
  const { asked } = stage({ ...REST, "/api/plans/p1": planWith({}) });
  show("/plans/p1", OFFICER);
  fireEvent.click(await screen.findByLabelText("Sửa: Chỉ tiêu 1"));
  fireEvent.change(screen.getByLabelText("Mức"), { target: { value: "99,95" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu"));
  await waitFor(() => expect(asked.some(({ method }) => method === "PUT")).toBe(true));
  const saved = JSON.parse(asked.find(({ method }) => method === "PUT")?.body ?? "") as { targets: { threshold: string }[] };
  expect(saved.targets[0]?.threshold).toBe("99.95");
});

test("what publishing is refused for is told in the words of the service, and shown", async () => {
  stage({
    ...REST,
    "/api/plans/p1": planWith({}),
    "/api/plans/p1/publish": new Refusal(409, {
      type: "https://tiendo.vn/problems/not-confirmed",
      title: "Còn 3 mục đọc từ tệp chưa được xác nhận",
    }),
  });
  show("/plans/p1?show=ALL", OFFICER);
  fireEvent.click(await screen.findByText("Ban hành"));
  const dialog = within(screen.getByTestId("publish-plan"));
  expect(dialog.getByText("Còn 3 mục chưa xác nhận")).toBeTruthy();
  expect(dialog.getByText("Còn 1 lỗi phải sửa hoặc giải trình")).toBeTruthy();
  fireEvent.click(dialog.getByText("Ban hành"));
  expect(await screen.findByText("Còn 3 mục đọc từ tệp chưa được xác nhận")).toBeTruthy();
  await waitFor(() => expect((screen.getByLabelText("Chưa xác nhận 3") as HTMLInputElement).checked).toBe(true));
});

test("who may not change a plan reads it without buttons", async () => {
  stage({ ...REST, "/api/plans/p1": planWith({}) });
  show("/plans/p1", REVIEWER);
  await screen.findByTestId("item-tasks/t1");
  expect(screen.queryByText("Ban hành")).toBeNull();
  expect(screen.queryByLabelText("Xác nhận: Nhiệm vụ 1")).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});

test("the list is empty, full, and away", async () => {
  const summary = { ...planWith({}), tasks: 1, targets: 1, findings: 1 };
  stage({ ...REST, "/api/plans?": { items: [], next: null } });
  const empty = show("/plans", OFFICER);
  await screen.findByText("Chưa có kế hoạch nào");
  expect(await seriousFindings()).toEqual([]);
  empty.unmount();

  stage({ ...REST, "/api/plans?": { items: [summary], next: null } });
  const full = show("/plans", OFFICER);
  expect((await screen.findByText("Cải cách hành chính năm 2026")).getAttribute("href")).toBe("/plans/p1");
  expect(await seriousFindings()).toEqual([]);
  full.unmount();

  stage({ ...REST, "/api/plans?": new Refusal(503) });
  show("/plans", OFFICER);
  await screen.findByTestId("failed");
  expect(await seriousFindings()).toEqual([]);
});

test("an open plan of a unit that ended is taken on, unless one thinks better of it", async () => {
  const offered = { ...planWith({}), id: "p9", unitName: "Phường Điện Biên", tasks: 1, targets: 1, findings: 0 };
  const { asked } = stage({
    ...REST,
    "/api/plans?": { items: [], next: null },
    "/api/plans/handovers": { items: [offered], next: null },
    "/api/plans/p9/handover": planWith({}),
  });
  show("/plans", OFFICER);
  const takeOn = await screen.findByText("Tiếp nhận");
  const taken = () => asked.filter(({ method }) => method === "POST").map(({ path }) => path);
  fireEvent.click(takeOn);
  fireEvent.click(screen.getByText("Hoàn tác"));
  leave();
  expect(taken()).toEqual([]);
  fireEvent.click(takeOn);
  leave();
  await waitFor(() => expect(taken()).toEqual(["/api/plans/p9/handover"]));
});

test("the picture says in words how many units implement an item", async () => {
  const item = { id: "targets/g1", number: null, text: "Đúng hạn từ 99,9%" };
  const unit = { code: "14797", name: "Phường Hạc Thành" };
  stage({
    ...REST,
    "/api/plans/p1": planWith({ status: "PUBLISHED", edition: 1, review: null, findings: [] }),
    "/api/plans/p1/coverage": {
      units: 3,
      withPlan: 2,
      withoutPlan: [{ code: "3", name: "Xã Ba" }],
      items: [{ item, covered: 1, implementedBy: [{ plan: "p2", unit, item, weaker: true }], missing: [{ code: "2", name: "Xã Hai" }] }],
    },
  });
  show("/plans/p1/coverage", REVIEWER);
  await screen.findByLabelText("Đúng hạn từ 99,9%: 1 trên 3 đơn vị triển khai, 1 đặt mức thấp hơn");
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Đúng hạn từ 99,9%"));
  expect(within(screen.getByTestId("coverage-item")).getByText("Xã Hai")).toBeTruthy();
});

test("what an item implements of the plan above is confirmed, the rest of the links stays", async () => {
  const { asked } = stage({
    ...REST,
    "/api/plans/p1": planWith({ parentPlan: "12/KH-UBND" }),
    "/api/plans/p1/proposals": {
      items: [
        { item: { id: "tasks/t1", number: "1", text: "Rà soát văn bản" }, candidates: [above("tasks/p3", "Rà soát văn bản toàn tỉnh")] },
        { item: { id: "targets/g1", number: null, text: "Đúng hạn" }, candidates: [above("targets/p1", "Đúng hạn từ 99%")] },
      ],
    },
    "/api/plans/p1/links": { links: [{ item: "targets/g1", implemented: "targets/p1" }] },
  });
  show("/plans/p1/links", OFFICER);
  fireEvent.click(await screen.findByLabelText(/^Rà soát văn bản toàn tỉnh/));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu 2 liên kết"));
  await waitFor(() => expect(asked.some(({ method }) => method === "PUT")).toBe(true));
  expect(JSON.parse(asked.find(({ method }) => method === "PUT")?.body ?? "")).toEqual({
    links: [
      { item: "targets/g1", implemented: "targets/p1" },
      { item: "tasks/t1", implemented: "tasks/p3" },
    ],
  });
});
