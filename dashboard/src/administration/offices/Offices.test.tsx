// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { type Answers, type Asked, eventually, Refusal, show, stage } from "../../testing/stage";

const ADMINISTRATOR: Me = { username: "quantri.14758", name: "Trần Văn Quản", unit: "14758", roles: ["administrator"] };
const OFFICE = { id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "OFFICE", aliases: ["VP UBND"], head: null };
const ECONOMY = { id: "kinh-te", name: "Phòng Kinh tế", kind: "OFFICE", aliases: [], head: null };
const OFFICES = { unit: "14758", version: 0, offices: [OFFICE, ECONOMY] };
const LAN = { username: "lan", name: "Lê Thị Lan", position: "Công chức", office: "van-phong", validFrom: "2025-07-01", validTo: null };
const GONE = { ...LAN, username: "minh", name: "Đỗ Minh", validTo: "2025-12-31" };
const ANSWERS: Answers = {
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/units/14758": { code: "14758", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" },
  "/api/units/14758/offices": OFFICES,
  "/api/units/14758/officers": { unit: "14758", version: 1, officers: [LAN, GONE] },
  "/api/tasks/workload": { offices: {}, loads: [{ officer: "lan", open: 2 }, { officer: "lan", open: 1 }] },
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");
const cell = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const typeInto = (label: string, value: string) => fireEvent.change(cell(label), { target: { value } });

async function opened(answers: Answers = { ...ANSWERS }) {
  const told = stage(answers);
  show("/administration/offices", ADMINISTRATOR);
  await screen.findByTestId("offices");
  await screen.findByTestId("officers");
  return told;
}

/** Saves the list of a table, which stands in the same panel. */
function save(table: string): void {
  const panel = screen.getByTestId(table).closest("section") as HTMLElement;
  fireEvent.click(within(panel).getByText("Lưu"));
}

test("offices are edited in place and saved as a whole with the version seen", async () => {
  const { asked } = await opened();
  expect(screen.getByText(/theo quy định chung/)).toBeTruthy();
  typeInto("Tên gọi khác, dòng 2", "P. Kinh tế; Phòng KT ");
  fireEvent.click(screen.getByText("Thêm phòng ban"));
  typeInto("Tên, dòng 3", "Trung tâm Phục vụ hành chính công");
  expect(await seriousFindings()).toEqual([]);
  save("offices");
  await eventually(() => expect(written(asked)).toHaveLength(1));
  expect(written(asked)[0]?.headers.get("If-Match")).toBe('"1"');
  expect(JSON.parse(written(asked)[0]?.body ?? "").offices).toEqual([
    OFFICE,
    { ...ECONOMY, aliases: ["P. Kinh tế", "Phòng KT"] },
    { id: "trung-tam-phuc-vu-hanh-chinh-cong", name: "Trung tâm Phục vụ hành chính công", kind: "OFFICE", aliases: [], head: null },
  ]);
});

test("who leaves keeps his line with a last day, and his open tasks are told", async () => {
  const { asked } = await opened();
  expect(screen.queryByDisplayValue("Đỗ Minh")).toBeNull();
  expect(await screen.findByText("3 nhiệm vụ đang mở")).toBeTruthy();
  fireEvent.click(screen.getByLabelText("Lê Thị Lan thôi giữ chức từ hôm nay"));
  const warning = screen.getByText("Còn 3 nhiệm vụ đang mở: giao lại cho người khác.");
  expect(warning.getAttribute("href")).toContain("/tasks/list?officer=lan");
  save("officers");
  await eventually(() => expect(written(asked)).toHaveLength(1));
  const sent = JSON.parse(written(asked)[0]?.body ?? "").officers;
  expect(sent.map(({ username }: typeof LAN) => username)).toEqual(["lan", "minh"]);
  expect(sent[0].validTo).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("what is refused of a line stands in it, also where it is past by what was typed", async () => {
  const answers: Answers = { ...ANSWERS };
  await opened(answers);
  typeInto("Đến ngày, dòng 1", "01/01/2020");
  answers["/api/units/14758/officers"] = new Refusal(422, { title: "Kết thúc trước khi bắt đầu", field: "officers[0].validTo" });
  save("officers");
  const said = await screen.findByRole("alert");
  expect(said.closest("td")?.dataset["title"]).toBe("Đến ngày");
});

test("where somebody else saved first his changes are told and both are kept", async () => {
  const answers: Answers = { ...ANSWERS };
  const { asked } = await opened(answers);
  typeInto("Tên, dòng 2", "Phòng Kinh tế, Hạ tầng và Đô thị");
  const now = { ...OFFICES, version: 2, offices: [{ ...OFFICE, name: "Văn phòng" }, ECONOMY] };
  Object.defineProperty(answers, "/api/units/14758/offices", {
    get: () => (asked.at(-1)?.method === "PUT" ? new Refusal(412, { type: "/problems/stale-version", field: "If-Match" }) : now),
  });
  save("offices");
  const told = within(await screen.findByTestId("their-changes"));
  expect(told.getByText(/Văn phòng · VP UBND/)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(told.getByText("Giữ phần tôi sửa trên bản mới"));
  expect([cell("Tên, dòng 1").value, cell("Tên, dòng 2").value]).toEqual(["Văn phòng", "Phòng Kinh tế, Hạ tầng và Đô thị"]);
  expect(screen.queryByTestId("their-changes")).toBeNull();
});

test("whoever leaves with unsaved changes is asked, and stays or goes", async () => {
  await opened();
  typeInto("Tên, dòng 2", "Phòng Kinh tế mới");
  fireEvent.click(screen.getByText("Ngày nghỉ"));
  fireEvent.click(within(await screen.findByTestId("leaving")).getByText("Ở lại"));
  expect(cell("Tên, dòng 2").value).toBe("Phòng Kinh tế mới");
  fireEvent.click(screen.getByText("Ngày nghỉ"));
  fireEvent.click(within(await screen.findByTestId("leaving")).getByText("Bỏ thay đổi và rời đi"));
  await eventually(() => expect(screen.queryByTestId("offices")).toBeNull());
});

test("an account with two names and a person with two accounts are pointed at", async () => {
  await opened();
  fireEvent.click(screen.getByText("Thêm người"));
  typeInto("Tài khoản, dòng 3", "lan");
  typeInto("Họ tên, dòng 3", "Lê Lan");
  expect(screen.getAllByText("Tài khoản này đang ghi nhiều tên: Lê Thị Lan, Lê Lan.")).toHaveLength(2);
  typeInto("Tài khoản, dòng 3", "lan2");
  typeInto("Họ tên, dòng 3", "Lê Thị Lan");
  expect(screen.getAllByText("Người này đang ghi nhiều tài khoản: lan, lan2.")).toHaveLength(2);
});

test("a name of a plan is tried against the saved offices", async () => {
  await opened({ ...ANSWERS, "/api/units/14758/offices/match": { result: "FOUND", offices: [OFFICE] } });
  typeInto("Tên như viết trong kế hoạch", "VP HĐND-UBND");
  fireEvent.click(screen.getByText("Thử"));
  expect(await within(await screen.findByTestId("match")).findByText("Văn phòng HĐND và UBND")).toBeTruthy();
});
