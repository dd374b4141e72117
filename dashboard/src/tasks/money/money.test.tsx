// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { seriousFindings } from "../../testing/axe";
import { eventually, show, stage } from "../../testing/stage";
import { OFFICER, specimen, UNIT_ANSWERS } from "../specimens";

const SPENT = { number: 1, kind: "SPENT", source: "OTHER", amount: "12500000", day: "2026-05-06", note: "In tờ rơi", corrects: null, by: "canbo.14758", at: "2026-05-06T02:00:00Z" };

const MONEY = { version: 1, planned: "20000000", spent: "12500000", sums: [{ source: "OTHER", planned: "20000000", spent: "12500000" }], entries: [SPENT] };

const ANSWERS = {
  ...UNIT_ANSWERS,
  "/api/tasks/p.t1": specimen(),
  "/api/tasks/p.t1/money": MONEY,
  "/api/evidence": { items: [], next: null },
};

test("a mistake is mended by another entry of the same kind and source, below zero where too much was entered", async () => {
  const { asked } = stage(ANSWERS);
  show("/tasks/p.t1/", OFFICER);
  const panel = within(await screen.findByTestId("money"));
  expect(await panel.findByText("12.500.000 đồng")).toBeTruthy();
  fireEvent.click(panel.getByRole("button", { name: "Sửa khoản 1" }));
  const dialog = within(await screen.findByTestId("money-dialog"));
  fireEvent.change(dialog.getByLabelText(/Số tiền/), { target: { value: "-500.000" } });
  fireEvent.change(dialog.getByLabelText(/Nội dung/), { target: { value: "Ghi thừa" } });
  fireEvent.click(dialog.getByRole("button", { name: "Ghi kinh phí" }));
  await eventually(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  const sent = asked.find(({ method }) => method === "POST");
  expect(JSON.parse(sent?.body ?? "")).toMatchObject({ kind: "SPENT", source: "OTHER", amount: "-500000", note: "Ghi thừa", corrects: 1 });
  expect(sent?.headers.get("If-Match")).toBe('"1"');
});

test("those above read what a task cost and enter nothing", async () => {
  stage(ANSWERS);
  show("/tasks/p.t1/");
  const panel = within(await screen.findByTestId("money"));
  expect(await panel.findByText("12.500.000 đồng")).toBeTruthy();
  expect(panel.queryByRole("button")).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});
