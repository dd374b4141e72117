import { expect, test } from "vitest";
import { urgencyOf } from "./due";

const NOW = Date.parse("2026-04-10T10:00:00+07:00");

test("an answer that is owed presses in its last day and is overdue after it", () => {
  expect(urgencyOf("2026-04-12T17:00:00+07:00", "DRAFT", NOW)).toBe("NONE");
  expect(urgencyOf("2026-04-10T17:00:00+07:00", "RETURNED", NOW)).toBe("SOON");
  expect(urgencyOf("2026-04-10T09:59:00+07:00", "RECALLED", NOW)).toBe("OVERDUE");
});

test("an answer that was sent presses nobody", () => {
  expect(urgencyOf("2026-04-10T09:00:00+07:00", "SENT", NOW)).toBe("NONE");
  expect(urgencyOf("2026-04-10T09:00:00+07:00", "ACCEPTED", NOW)).toBe("NONE");
});
