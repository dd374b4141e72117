// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { type Answers, type Asked, Refusal, show, type Stage, stage } from "../../testing/stage";
import { DEFINED, ON_TIME, QUARTERLY } from "./specimens";

const KEEPER: Me = { username: "quantri.VN", name: "Trần Văn Quản", unit: "VN", roles: ["administrator"] };
const LATE = { ...ON_TIME, code: "lateRate", name: "Tỷ lệ hồ sơ trễ hạn", validFrom: "2020-01-01", validTo: "2020-12-31" };
const ANSWERS: Answers = {
  "/api/units/VN": { code: "VN", name: "Trung ương", level: "NATION", parent: null },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/catalogue": { forms: [QUARTERLY], indicators: [ON_TIME, LATE] },
  "/api/indicators/onTimeRate/versions": DEFINED,
  "/api/forms/CCHC-Q/versions": { versions: [QUARTERLY], changes: [] },
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");

/** Refuses what is written to an address until a test lets it pass. */
function refusing(path: string, problem: Record<string, unknown>): Stage & { let: () => void } {
  const answers: Answers = { ...ANSWERS, [path]: new Refusal(422, problem) };
  return { ...stage(answers), let: () => void (answers[path] = {}) };
}

test("indicators are found by words without tones, with their formula in the words of the form", async () => {
  stage(ANSWERS);
  show("/administration/catalogue", KEEPER);
  expect(await screen.findAllByText("Σ Hồ sơ đúng hạn ÷ Σ Hồ sơ đã giải quyết")).toHaveLength(2);
  expect(screen.getByText("Hết hiệu lực")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.change(screen.getByRole("searchbox", { name: /Tìm theo mã/ }), { target: { value: "tre han" } });
  await vi.waitFor(() => expect(screen.queryByText("Tỷ lệ hồ sơ đúng hạn")).toBeNull());
  expect(screen.getByText("Tỷ lệ hồ sơ trễ hạn")).toBeTruthy();
});

test("the next version begins with what the latest one says, and is sent with the version seen", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/catalogue/indicators/onTimeRate?edit=next", KEEPER);
  fireEvent.change(await screen.findByLabelText("Từ ngày *"), { target: { value: "1/1/2027" } });
  fireEvent.change(screen.getByLabelText("Tên *"), { target: { value: "Tỷ lệ đúng và trước hạn" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu phiên bản"));
  await vi.waitFor(() => expect(written(asked)).toHaveLength(1));
  const [sent] = written(asked);
  expect(sent?.path).toBe("/api/indicators/onTimeRate");
  expect(sent?.headers.get("If-Match")).toBe('"1"');
  expect(JSON.parse(sent?.body ?? "")).toMatchObject({
    name: "Tỷ lệ đúng và trước hạn",
    rollUp: ON_TIME.rollUp,
    validFrom: "2027-01-01",
    validTo: null,
    reason: null,
  });
});

test("what the service finds wrong stands at its field and in one list", async () => {
  refusing("/api/indicators/onTimeRate", {
    type: "https://tiendo.vn/problems/definition-invalid",
    violations: [{ field: "merge", rule: "merge-adds-scores", message: "Điểm không cộng dồn được" }],
  });
  // The versions are answered by the longer address, writing by the shorter one.
  show("/administration/catalogue/indicators/onTimeRate?edit=2026-01-01", KEEPER);
  fireEvent.click(await screen.findByText("Lưu phiên bản"));
  expect(within(await screen.findByTestId("refused")).getByText("Điểm không cộng dồn được")).toBeTruthy();
  const merge = screen.getByLabelText("Khi đơn vị sáp nhập");
  expect(merge.getAttribute("aria-invalid")).toBe("true");
  fireEvent.click(screen.getByText("Đến chỗ đầu tiên"));
  expect(document.activeElement).toBe(merge);
  expect(await seriousFindings()).toEqual([]);
});

test("an indicator that resembles another is sent again once it is said to be another", async () => {
  const { asked, let: pass } = refusing("/api/indicators/onTime2", {
    type: "https://tiendo.vn/problems/indicator-resembles",
    resembles: [{ code: "onTimeRate", name: ON_TIME.name, likeness: "SAME_FORMULA" }],
  });
  show("/administration/catalogue/indicators/new", KEEPER);
  fireEvent.change(await screen.findByLabelText("Mã *"), { target: { value: "onTime2" } });
  fireEvent.click(screen.getByText("Lưu phiên bản"));
  const twins = within(await screen.findByTestId("twins"));
  fireEvent.click(twins.getByRole("checkbox"));
  expect(await seriousFindings()).toEqual([]);
  pass();
  fireEvent.click(screen.getByText("Lưu phiên bản"));
  await vi.waitFor(() => expect(written(asked)).toHaveLength(2));
  expect(written(asked).map(({ body }) => JSON.parse(body ?? "").distinctFrom)).toEqual([[], ["onTimeRate"]]);
});

test("a form is written line by line and sent as a whole", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/catalogue/forms/CCHC-Q?edit=next", KEEPER);
  fireEvent.change(await screen.findByLabelText("Từ ngày *"), { target: { value: "01/01/2027" } });
  fireEvent.click(screen.getByText("Thêm số liệu"));
  fireEvent.change(screen.getByLabelText("Tên, dòng 3"), { target: { value: "Hồ sơ trễ hạn" } });
  fireEvent.change(screen.getByLabelText("Mã, dòng 3"), { target: { value: "lateFiles" } });
  fireEvent.click(screen.getByRole("button", { name: "Số liệu phải nhập: đưa dòng 3 lên" }));
  fireEvent.click(screen.getByLabelText("Có gửi số ước thực hiện trước ngày chốt"));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu phiên bản"));
  await vi.waitFor(() => expect(written(asked)).toHaveLength(1));
  const body = JSON.parse(written(asked)[0]?.body ?? "");
  expect(body.figures.map(({ code }: { code: string }) => code)).toEqual(["proceduresResolved", "lateFiles", "proceduresOnTime"]);
  expect(body.figures[1]).toEqual({ code: "lateFiles", name: "Hồ sơ trễ hạn", unitOfMeasure: "", measure: "COUNT" });
  expect(body.checks).toEqual(QUARTERLY.checks);
  expect(body.deadlines).toEqual({
    official: { rule: "AFTER_CUT_OFF", workingDays: 2 },
    estimate: { rule: "AFTER_CUT_OFF", workingDays: 2 },
  });
});

test("who did what to a definition, and why, is told", async () => {
  stage(ANSWERS);
  show("/administration/catalogue/indicators/onTimeRate", KEEPER);
  expect(await screen.findByText(/Theo kế hoạch năm/)).toBeTruthy();
  expect(screen.getByText(/quantri\.VN/, { selector: "small.code" })).toBeTruthy();
});
