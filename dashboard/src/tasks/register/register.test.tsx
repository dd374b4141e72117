// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../../testing/axe";
import { Refusal, show, stage } from "../../testing/stage";
import { OFFICER, UNIT_ANSWERS } from "../specimens";

const INSPECTION = {
  id: "ins-1",
  unit: "38",
  subject: "Kiểm tra cải cách hành chính",
  plan: { number: "45/KH", date: "2026-03-12" },
  members: ["Lê Thị Thẩm"],
  visits: [{ unit: "14758", plannedOn: "2026-11-10", outcome: { day: "2026-11-10", conclusion: "Đúng quy định", document: null } }],
  findings: [
    {
      id: "f1",
      unit: "14758",
      kind: "SHORTCOMING",
      severity: "HIGH",
      text: "Niêm yết chậm",
      end: null,
      taskStatus: "ASSIGNED",
      state: "OPEN",
      task: "ins-1.f1",
      taskDue: "2026-11-15",
      overdue: true,
    },
  ],
};

test("an inspection tells what it found and how late that is, and leads to its task", async () => {
  stage({ ...UNIT_ANSWERS, "/api/inspections": [INSPECTION] });
  show("/tasks/inspections?year=2026");
  expect(await screen.findByText("Niêm yết chậm", { exact: false })).toBeTruthy();
  expect(screen.getByText("Nơi kiểm tra: Đã kiểm tra 1/1")).toBeTruthy();
  expect(screen.getByText("Quá hạn")).toBeTruthy();
  expect(screen.getByText("Mở nhiệm vụ khắc phục").getAttribute("href")).toMatch(/^\/tasks\/ins-1\.f1\//);
  expect(await seriousFindings()).toEqual([]);
});

test("recognised initiatives are asked for apart, for the year in the address", async () => {
  const { asked } = stage({ ...UNIT_ANSWERS, "/api/initiatives": { items: [], next: null } });
  show("/tasks/initiatives?year=2025");
  expect(await screen.findByText("Năm này chưa có sáng kiến nào")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByLabelText("Đã công nhận"));
  await vi.waitFor(() =>
    expect(asked.some(({ path }) => path === "/api/initiatives/recognised?year=2025")).toBe(true),
  );
});

test("a finding becomes a task by a dialog, and what is said against its day stands beside it", async () => {
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/inspections": [INSPECTION],
    "/api/inspections/ins-1/findings": new Refusal(422, { title: "Hạn đã qua", field: "due" }),
  });
  show("/tasks/inspections?year=2026");
  fireEvent.click(await screen.findByRole("button", { name: "Tồn tại, kiến nghị đối với Phường Hàm Rồng" }));
  const dialog = within(await screen.findByTestId("find"));
  fireEvent.change(dialog.getByLabelText(/Nội dung/), { target: { value: "Chưa công khai phí" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(dialog.getByRole("button", { name: "Ghi tồn tại, kiến nghị" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("Hạn đã qua");
  const sent = JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "") as object;
  expect(sent).toMatchObject({ unit: "14758", kind: "SHORTCOMING", severity: "MEDIUM", text: "Chưa công khai phí" });
});

test("an officer of an inspected unit is offered nothing to enter", async () => {
  stage({ ...UNIT_ANSWERS, "/api/inspections": [INSPECTION] });
  show("/tasks/inspections?year=2026", OFFICER);
  await screen.findByText("Niêm yết chậm", { exact: false });
  expect(screen.queryByTestId("plan-inspection")).toBeNull();
  expect(screen.queryByRole("button", { name: /Không yêu cầu nữa/ })).toBeNull();
});

test("an initiative is proposed with its authors line by line", async () => {
  const { asked } = stage({ ...UNIT_ANSWERS, "/api/initiatives": { items: [], next: null } });
  show("/tasks/initiatives", OFFICER);
  fireEvent.click(await screen.findByTestId("propose"));
  const dialog = within(await screen.findByTestId("propose-initiative"));
  for (const [label, value] of [
    [/Tên sáng kiến/, "Một cửa lưu động"],
    [/Lĩnh vực/, "Thủ tục hành chính"],
    [/Giải pháp/, "Đến tận nhà"],
    [/Hiệu quả/, "Bớt đi lại"],
    [/Tác giả/, "Lê Thị Hoa\n\n Tổ một cửa "],
  ] as const) {
    fireEvent.change(dialog.getByLabelText(label), { target: { value } });
  }
  fireEvent.click(dialog.getByRole("button", { name: "Đề nghị công nhận" }));
  await vi.waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "")).toMatchObject({
    kind: "INITIATIVE",
    authors: ["Lê Thị Hoa", "Tổ một cửa"],
  });
});

const PRAISE = {
  id: "com-1",
  unit: "14758",
  issuer: "38",
  kind: "PRAISE",
  subject: "Giải quyết hồ sơ đúng hạn",
  text: "Không có hồ sơ trễ hạn trong quý",
  document: { number: "12/QĐ", date: "2026-11-20" },
  revoked: null,
};

test("praise is given to a unit below, in whole and with its document", async () => {
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/commendations": { items: [], next: null },
    "/api/units?parent=38": { items: [{ code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" }], next: null },
  });
  show("/tasks/commendations?year=2026");
  fireEvent.click(await screen.findByTestId("commend"));
  const dialog = within(await screen.findByTestId("commend-dialog"));
  await dialog.findByRole("option", { name: "Phường Hàm Rồng" });
  const issue = dialog.getByRole<HTMLButtonElement>("button", { name: "Ban hành" });
  for (const [label, value] of [
    [/^Đơn vị/, "14758"],
    [/Về việc/, "Giải quyết hồ sơ"],
    [/Nội dung/, "Đúng hạn cả quý"],
    [/Số, ký hiệu văn bản/, "12/QĐ-UBND"],
  ] as const) {
    expect(issue.disabled).toBe(true);
    fireEvent.change(dialog.getByLabelText(label), { target: { value } });
  }
  fireEvent.click(issue);
  await vi.waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "")).toMatchObject({
    unit: "14758",
    subject: "Giải quyết hồ sơ",
    text: "Đúng hạn cả quý",
    kind: "PRAISE",
    document: { number: "12/QĐ-UBND" },
  });
});

test("praise is taken back by who issued it, with a reason; others only read it", async () => {
  const { asked } = stage({ ...UNIT_ANSWERS, "/api/commendations": { items: [PRAISE], next: null } });
  show("/tasks/commendations?year=2026");
  fireEvent.click(await screen.findByRole("button", { name: "Thu hồi" }));
  const dialog = within(await screen.findByTestId("revoke"));
  fireEvent.change(dialog.getByLabelText(/Lý do/), { target: { value: "Nhầm đơn vị" } });
  fireEvent.click(dialog.getByRole("button", { name: "Thu hồi" }));
  await vi.waitFor(() => expect(asked.some(({ path }) => path === "/api/commendations/com-1/revoke")).toBe(true));
});

test("praise can be read by its unit", async () => {
  stage({ ...UNIT_ANSWERS, "/api/commendations": { items: [PRAISE], next: null } });
  show("/tasks/commendations?year=2026", OFFICER);
  expect(await screen.findByText(/Giải quyết hồ sơ đúng hạn/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Thu hồi" })).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});
