import type { Day } from "../../format/days";
import { type Notation, readNumber } from "../../format/read-number";
import type { Level } from "../../unit/units";
import type { Question, QuestionKind } from "../types";

/** Until when, as it is entered: a day and an hour in Vietnam. */
export interface Due {
  day: Day;
  time: string;
}

export interface QuestionDraft {
  /** Tells questions apart while they are moved. */
  key: number;
  /** Of a question that was asked already. */
  id: string | null;
  text: string;
  kind: QuestionKind;
  unitOfMeasure: string;
  /** As typed. */
  lowest: string;
  highest: string;
  required: boolean;
}

export interface RequestDraft {
  title: string;
  wanted: string;
  basis: string;
  questions: QuestionDraft[];
  /** Every unit of a level, or those chosen. */
  to: Level | "SOME";
  units: string[];
  due: Due;
}

export function emptyQuestion(key: number): QuestionDraft {
  return { key, id: null, text: "", kind: "NUMBER", unitOfMeasure: "", lowest: "", highest: "", required: true };
}

/** Questions as they stand, to be changed. */
export function draftsOf(questions: readonly Question[], written: (value: string) => string): QuestionDraft[] {
  return questions.map(({ lowest, highest, unitOfMeasure, ...rest }, key) => ({
    ...rest,
    key,
    unitOfMeasure: unitOfMeasure ?? "",
    lowest: lowest === null ? "" : written(lowest),
    highest: highest === null ? "" : written(highest),
  }));
}

export function nextKey(questions: readonly QuestionDraft[]): number {
  return Math.max(-1, ...questions.map(({ key }) => key)) + 1;
}

/** A question moved up (-1) or down (1); the ends stay. */
export function moved(questions: readonly QuestionDraft[], index: number, by: -1 | 1): QuestionDraft[] {
  const next = [...questions];
  const [taken] = next.splice(index, 1);
  if (taken !== undefined) {
    next.splice(Math.max(0, index + by), 0, taken);
  }
  return next;
}

/** Each question's own name: those asked already keep theirs, the others get one that nobody has. */
function namesOf(questions: readonly QuestionDraft[]): string[] {
  const taken = new Set(questions.flatMap(({ id }) => (id === null ? [] : [id])));
  let number = 0;
  return questions.map(({ id }) => {
    let name = id;
    while (name === null) {
      number++;
      name = taken.has(`q${number}`) ? null : `q${number}`;
    }
    return name;
  });
}

/** Bounds go as plain digits where they are numbers, else as they were typed: the service says what is wrong with them. */
export function questionsBody(questions: readonly QuestionDraft[], notation: Notation): Record<string, unknown>[] {
  const bound = (name: string, typed: string) => (typed.trim() === "" ? {} : { [name]: readNumber(typed, notation) ?? typed.trim() });
  const ids = namesOf(questions);
  return questions.map(({ text, kind, unitOfMeasure, lowest, highest, required }, index) => ({
    id: ids[index],
    text: text.trim(),
    kind,
    required,
    ...(kind === "NUMBER"
      ? {
          ...(unitOfMeasure.trim() === "" ? {} : { unitOfMeasure: unitOfMeasure.trim() }),
          ...bound("lowest", lowest),
          ...bound("highest", highest),
        }
      : {}),
  }));
}

export function bodyOf({ title, wanted, basis, questions, to, units, due }: RequestDraft, notation: Notation): Record<string, unknown> {
  return {
    title: title.trim(),
    wanted: wanted.trim(),
    ...(basis.trim() === "" ? {} : { basis: basis.trim() }),
    questions: questionsBody(questions, notation),
    ...(to === "SOME" ? { units } : { level: to }),
    due: writtenDue(due),
  };
}

export function writtenDue({ day, time }: Due): string {
  return `${day}T${time}`;
}

/** Day and hour of `2026-04-10T17:00:00+07:00`, which stands in the time of Vietnam. */
export function dueOf(written: string): Due {
  return { day: written.slice(0, 10), time: written.slice(11, 16) };
}

export function areWhole(questions: readonly QuestionDraft[]): boolean {
  return questions.length > 0 && questions.every(({ text }) => text.trim() !== "");
}

/** True when the service would have nothing to ask for by name. */
export function isWhole({ title, wanted, questions, to, units, due }: RequestDraft): boolean {
  return (
    title.trim() !== "" && wanted.trim() !== "" && due.day !== "" && areWhole(questions) && (to !== "SOME" || units.length > 0)
  );
}
