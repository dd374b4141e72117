// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../../testing/axe";
import { Refusal, show, stage } from "../../testing/stage";
import { OFFICER, UNIT_ANSWERS } from "../specimens";

const LEADER = { ...OFFICER, roles: ["leader"] };

test("a directive is issued with what it asks of whom, and a refusal stands at its item", async () => {
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/directives": new Refusal(422, { title: "Không có phòng này", field: "items[0].office" }),
  });
  show("/tasks/directives/new", LEADER);
  fireEvent.change(await screen.findByRole("textbox", { name: /Số, ký hiệu/ }), { target: { value: "12/UBND" } });
  fireEvent.change(screen.getByRole("textbox", { name: /Trích yếu/ }), { target: { value: "Số hóa" } });
  const item = screen.getByRole("region", { name: "Việc 1" });
  fireEvent.change(within(item).getByRole("textbox", { name: /Nội dung việc/ }), { target: { value: "Số hóa hồ sơ" } });
  await within(item).findByText("Văn phòng HĐND và UBND");
  fireEvent.change(within(item).getByLabelText("Phòng chủ trì"), { target: { value: "van-phong" } });
  fireEvent.change(within(item).getByRole("textbox", { name: "Hạn" }), { target: { value: "25/12/2026" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Ban hành và giao ngay"));
  expect(await within(item).findByText(/Không có phòng này/)).toBeTruthy();
  const sent = asked.find(({ method }) => method === "POST");
  expect(JSON.parse(sent?.body ?? "")).toMatchObject({
    number: "12/UBND",
    items: [{ content: "Số hóa hồ sơ", office: "van-phong", due: "2026-12-25" }],
  });
});

test("a day that is none is said to be none and not sent", async () => {
  stage(UNIT_ANSWERS);
  show("/tasks/directives/new", LEADER);
  const due = await screen.findByRole("textbox", { name: "Hạn" });
  fireEvent.change(due, { target: { value: "31/02/2026" } });
  expect(due.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Ghi ngày theo dạng 25/11/2026")).toBeTruthy();
});

test("an officer is told that giving tasks is not his to do", async () => {
  stage(UNIT_ANSWERS);
  show("/tasks/directives/new", OFFICER);
  expect(await screen.findByTestId("denied")).toBeTruthy();
});

test("some units are found without tones", async () => {
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/units?parent=38": {
      items: [
        { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" },
        { code: "14797", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" },
      ],
      next: null,
    },
  });
  show("/tasks/directives/new");
  fireEvent.click(await screen.findByLabelText("Một số đơn vị"));
  fireEvent.change(await screen.findByLabelText("Tìm đơn vị (không cần dấu)"), { target: { value: "ham rong" } });
  fireEvent.click(await screen.findByLabelText("Phường Hàm Rồng"));
  expect(screen.queryByLabelText("Phường Hạc Thành")).toBeNull();
  expect(screen.getByText("Đã chọn 1 đơn vị: Phường Hàm Rồng")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await vi.waitFor(() => expect(asked.some(({ path }) => path.startsWith("/api/units?parent=38"))).toBe(true));
});
