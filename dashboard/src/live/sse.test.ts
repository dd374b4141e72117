import { expect, test } from "vitest";
import { type Sent, sseParser } from "./sse";

function read(...pieces: string[]): Sent[] {
  const events: Sent[] = [];
  const parse = sseParser((event) => events.push(event));
  pieces.forEach((piece) => parse(piece));
  return events;
}

test("an event is told when its empty line has come, however the text is cut", () => {
  expect(read("id: 4.2\nevent: figures-", 'rolled-up\ndata: {"a"', ":1}\n", "\n")).toEqual([
    { id: "4.2", name: "figures-rolled-up", data: '{"a":1}' },
  ]);
  expect(read("data: 1\n")).toEqual([]);
});

test("comments say nothing, several data lines are one text, line ends may be of any kind", () => {
  expect(read(":alive\n\n")).toEqual([]);
  expect(read("data: a\r\ndata: b\r\n\r\ndata:c\n\n").map(({ data }) => data)).toEqual(["a\nb", "c"]);
});

test("an event without a name of its own does not inherit one; its id stays the place reached", () => {
  expect(read("event: reset\nid: 1\ndata: {}\n\ndata: x\n\n")).toEqual([
    { id: "1", name: "reset", data: "{}" },
    { id: "1", name: "message", data: "x" },
  ]);
});
