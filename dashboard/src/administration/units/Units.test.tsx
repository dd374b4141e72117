// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { type Answers, type Asked, Refusal, eventually, show, type Stage, stage } from "../../testing/stage";

const ADMINISTRATOR: Me = { username: "quantri.38", name: "Trần Văn Quản", unit: "38", roles: ["administrator"] };
const SINCE = { validFrom: "2025-07-01", validTo: null, exists: true, successors: [], shares: null, names: null };
const PROVINCE = { ...SINCE, code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN", parents: [] };
const HAC_THANH = { ...SINCE, code: "14758", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38", parents: [] };
const HAM_RONG = { ...HAC_THANH, code: "14797", name: "Phường Hàm Rồng" };
const DISTRICT = {
  ...SINCE,
  code: "38.380",
  name: "Thành phố Thanh Hóa",
  level: "DISTRICT",
  parent: "38",
  parents: [],
  validTo: "2025-06-30",
  successors: ["14758"],
};
const OLD = { ...DISTRICT, code: "14758.old", name: "Phường Điện Biên", level: "COMMUNE", parent: "38.380", share: "0.4" };
const OUTLINE = {
  id: "14758",
  properties: { code: "14758", name: "Phường Hạc Thành" },
  geometry: { type: "Polygon", coordinates: [[[105.7, 19.8], [105.8, 19.8], [105.8, 19.9], [105.7, 19.8]]] },
};
const NOTHING = { items: [], next: null };
const ANSWERS: Answers = {
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/units?parent=38": { items: [HAM_RONG, HAC_THANH], next: null },
  "/api/units?parent=38&on=2025-06-30": { items: [DISTRICT], next: null },
  "/api/units?parent=38.380&on=2025-06-30": { items: [OLD], next: null },
  "/api/units/38": PROVINCE,
  "/api/units/38/predecessors": NOTHING,
  "/api/units/38/boundaries": { type: "FeatureCollection", features: [OUTLINE] },
  "/api/units/14758": HAC_THANH,
  "/api/units/14758?on=2025-06-30": { ...HAC_THANH, exists: false },
  "/api/units/14758/predecessors": { items: [OLD], next: null },
  "/api/units/14797": HAM_RONG,
  "/api/units/changes": NOTHING,
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");
const typeInto = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("the register opens at the unit above with what is below it and where it lies", async () => {
  stage(ANSWERS);
  show("/administration/units", ADMINISTRATOR);
  const tree = within(await screen.findByTestId("unit-tree"));
  expect(await tree.findByText("Phường Hàm Rồng")).toBeTruthy();
  const story = within(await screen.findByTestId("unit-story"));
  expect(await story.findByText("2 đơn vị cấp xã")).toBeTruthy();
  expect(await story.findByTestId("outline-map")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("before the reform the tree has districts, found without tones two levels deep", async () => {
  stage(ANSWERS);
  show("/administration/units", ADMINISTRATOR);
  await screen.findByTestId("unit-tree");
  fireEvent.click(screen.getByText("Trước 01/7/2025"));
  const tree = within(await screen.findByTestId("unit-tree"));
  expect(await tree.findByText("Thành phố Thanh Hóa")).toBeTruthy();
  fireEvent.change(screen.getByTestId("unit-search"), { target: { value: "dien bien" } });
  const found = await screen.findByText("Phường Điện Biên");
  expect(found.getAttribute("href")).toBe("/administration/units/14758.old?on=2025-06-30");
});

test("a unit that did not exist on the day names those that had its area", async () => {
  stage(ANSWERS);
  show("/administration/units/14758?on=2025-06-30", ADMINISTRATOR);
  const story = within(await screen.findByTestId("unit-story"));
  expect(story.getByText("Vào ngày 30/06/2025, Phường Hạc Thành chưa thành lập. Địa bàn khi đó thuộc:")).toBeTruthy();
  await eventually(() => expect(story.getAllByText(/40% địa bàn/)).toHaveLength(1));
  expect(await seriousFindings()).toEqual([]);
});

test("a renaming is shown as what it does, checked, and recorded with its instrument", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/units/changes?entering=RENAME&of=14758", ADMINISTRATOR);
  await screen.findByText("Ghi nhận thay đổi đơn vị");
  typeInto("Tên mới", "Phường Hạc Thành Mới");
  typeInto("Ngày có hiệu lực", "01/01/2030");
  typeInto("Căn cứ", "NQ 1/2029");
  const preview = within(screen.getByTestId("change-preview"));
  expect(preview.getByText("Phường Hạc Thành Mới")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Kiểm tra lại và ghi nhận"));
  const dialog = within(await screen.findByTestId("confirm-change"));
  expect(written(asked)).toEqual([]);
  fireEvent.click(dialog.getByText("Ghi nhận"));
  await eventually(() => expect(written(asked)).toHaveLength(1));
  expect(JSON.parse(written(asked)[0]?.body ?? "")).toEqual({
    kind: "RENAME",
    unit: "14758",
    name: "Phường Hạc Thành Mới",
    effectiveOn: "2030-01-01",
    instrument: "NQ 1/2029",
    reason: null,
  });
});

test("what is refused of a change stands beside its field and leaves what was typed", async () => {
  const answers: Answers = { ...ANSWERS };
  stage(answers);
  show("/administration/units/changes?entering=RENAME&of=14758", ADMINISTRATOR);
  await screen.findByText("Ghi nhận thay đổi đơn vị");
  typeInto("Tên mới", "Phường Mới");
  fireEvent.click(screen.getByText("Kiểm tra lại và ghi nhận"));
  expect(screen.getByRole("alert").textContent).toBe("Ghi ngày có hiệu lực.");
  typeInto("Ngày có hiệu lực", "01/01/2030");
  fireEvent.click(screen.getByText("Kiểm tra lại và ghi nhận"));
  const dialog = within(await screen.findByTestId("confirm-change"));
  answers["/api/units/changes"] = new Refusal(422, { title: "Chưa nêu văn bản làm căn cứ", field: "instrument" });
  fireEvent.click(dialog.getByText("Ghi nhận"));
  const said = await screen.findByRole("alert");
  expect(screen.getByLabelText("Căn cứ").getAttribute("aria-describedby")).toBe(said.id);
  expect((screen.getByLabelText("Tên mới") as HTMLInputElement).value).toBe("Phường Mới");
});

test("a list is compared first and applied with the tag of what was shown", async () => {
  const { asked }: Stage = stage({
    ...ANSWERS,
    "/api/units/lists/differences": {
      changes: [{ kind: "RENAME", unit: "14797", name: "Phường Hàm Rồng Mới", effectiveOn: "2030-01-01" }],
      unchanged: 165,
      missing: [],
    },
    "/api/units/lists": NOTHING,
  });
  show("/administration/units/list", ADMINISTRATOR);
  const file = await screen.findByTestId("unit-list-file");
  fireEvent.change(file, { target: { files: [new File(["code,name"], "danh-muc.csv")] } });
  typeInto("Danh mục có hiệu lực từ ngày", "01/01/2030");
  fireEvent.click(screen.getByText("So sánh"));
  const shown = within(await screen.findByTestId("list-differences"));
  expect(shown.getByText("Phường Hàm Rồng Mới")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  typeInto("Căn cứ", "QĐ 19");
  fireEvent.click(shown.getByText("Áp dụng 1 thay đổi"));
  await eventually(() => expect(written(asked)).toHaveLength(2));
  const applied = written(asked)[1];
  expect(applied?.path).toBe("/api/units/lists?on=2030-01-01&scope=38&instrument=Q%C4%90+19");
  expect(applied?.headers.get("If-Match")).toBe('"1"');
});

test("a list that leaves units out names them and cannot be applied", async () => {
  stage({ ...ANSWERS, "/api/units/lists/differences": { changes: [], unchanged: 165, missing: ["14797"] } });
  show("/administration/units/list", ADMINISTRATOR);
  fireEvent.change(await screen.findByTestId("unit-list-file"), { target: { files: [new File([""], "a.csv")] } });
  fireEvent.click(screen.getByText("So sánh"));
  const shown = within(await screen.findByTestId("list-differences"));
  expect(await shown.findByText(/Phường Hàm Rồng/)).toBeTruthy();
  expect(shown.queryByText(/Áp dụng/)).toBeNull();
});
