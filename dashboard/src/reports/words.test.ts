import { expect, test } from "vitest";
import { bodyOf, wordsOf } from "./words";

test("a report's texts are sent back under their own names", () => {
  const words = wordsOf({
    sections: [
      {
        field: "STEERING",
        heading: "",
        narrative: "Đoạn viết",
        sentences: [{ id: "task:t/1", text: "Câu", drafted: "Câu", sources: [] }],
      },
    ],
  });
  expect(bodyOf(words)).toEqual({ sentences: { "task:t/1": "Câu" }, narratives: { STEERING: "Đoạn viết" } });
});
