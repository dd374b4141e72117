import { expect, test } from "vitest";
import { bodyOf, draftsOf, dueOf, emptyQuestion, isWhole, moved, questionsBody, type RequestDraft } from "./draft";

const DRAFT: RequestDraft = {
  title: " Rà soát hồ sơ trễ hạn ",
  wanted: "Nêu số hồ sơ",
  basis: "",
  questions: [{ ...emptyQuestion(0), text: "Số hồ sơ", unitOfMeasure: "hồ sơ", lowest: "0", highest: "1.000,5" }],
  to: "COMMUNE",
  units: [],
  due: { day: "2026-12-10", time: "17:00" },
};

test("bounds are typed as Vietnam writes numbers and sent exactly", () => {
  expect(bodyOf(DRAFT, "vi")).toEqual({
    title: "Rà soát hồ sơ trễ hạn",
    wanted: "Nêu số hồ sơ",
    questions: [{ id: "q1", text: "Số hồ sơ", kind: "NUMBER", required: true, unitOfMeasure: "hồ sơ", lowest: "0", highest: "1000.5" }],
    level: "COMMUNE",
    due: "2026-12-10T17:00",
  });
});

test("a bound that is no number goes as it is, to be refused by name", () => {
  expect(questionsBody([{ ...emptyQuestion(0), text: "A", lowest: "không" }], "vi")[0]).toMatchObject({ lowest: "không" });
});

test("what belongs to numbers is not said of other questions", () => {
  const body = questionsBody([{ ...emptyQuestion(0), text: "A", kind: "TEXT", lowest: "1", unitOfMeasure: "hồ sơ" }], "vi");
  expect(body).toEqual([{ id: "q1", text: "A", kind: "TEXT", required: true }]);
});

test("a request for some units needs one, and every question its words", () => {
  expect(isWhole(DRAFT)).toBe(true);
  expect(isWhole({ ...DRAFT, to: "SOME" })).toBe(false);
  expect(isWhole({ ...DRAFT, to: "SOME", units: ["14758"] })).toBe(true);
  expect(isWhole({ ...DRAFT, questions: [...DRAFT.questions, emptyQuestion(1)] })).toBe(false);
});

test("questions move by one place and stay at the ends", () => {
  const questions = [emptyQuestion(0), emptyQuestion(1), emptyQuestion(2)];
  expect(moved(questions, 2, -1).map(({ key }) => key)).toEqual([0, 2, 1]);
  expect(moved(questions, 0, -1).map(({ key }) => key)).toEqual([0, 1, 2]);
});

test("questions that are changed keep their names, and a deadline its hour in Vietnam", () => {
  const asked = { id: "late", text: "Số", kind: "NUMBER" as const, unitOfMeasure: null, lowest: "0.5", highest: null, required: false };
  expect(draftsOf([asked], (value) => value.replace(".", ","))).toEqual([
    { key: 0, id: "late", text: "Số", kind: "NUMBER", unitOfMeasure: "", lowest: "0,5", highest: "", required: false },
  ]);
  expect(dueOf("2026-04-10T17:30:00+07:00")).toEqual({ day: "2026-04-10", time: "17:30" });
});

test("a question that is added gets a name that no other has", () => {
  const asked = { ...emptyQuestion(0), id: "q1", text: "A" };
  const named = { ...emptyQuestion(2), id: "late", text: "C" };
  const ids = questionsBody([{ ...emptyQuestion(1), text: "B" }, asked, named, { ...emptyQuestion(3), text: "D" }], "vi").map(({ id }) => id);
  expect(ids).toEqual(["q2", "q1", "late", "q3"]);
});
