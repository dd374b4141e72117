// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { ProblemError, unanswered } from "../../api/problem";
import type { Figure, Figures, Submission } from "../types";
import { Desk } from "./desk";
import { passingShelf, type Shelf } from "./shelf";

/** Busy machines are slow; nothing here is a measure of speed. */
function until(claim: () => void): Promise<void> {
  return vi.waitFor(claim, { timeout: 30_000 });
}

/** A service with one submission, its network to be cut. */
class Service {
  version = 1;
  figures: Record<string, Figure> = { a: { value: "1" }, b: { value: "2" } };
  cut = false;
  saves = 0;

  get submission(): Submission {
    return { version: this.version, status: "DRAFT", figures: { ...this.figures } as Figures } as Submission;
  }

  put(code: string, value: string): void {
    this.figures[code] = { value };
    this.version++;
  }

  save = async (figures: Record<string, Figure | null>, ifMatch: string | null): Promise<Submission> => {
    this.saves++;
    if (this.cut) {
      throw unanswered();
    }
    if (ifMatch !== `"${this.version}"`) {
      throw new ProblemError({ type: "https://tiendo.vn/problems/draft-overtaken", title: "", status: 412 });
    }
    for (const [code, figure] of Object.entries(figures)) {
      if (figure === null) {
        delete this.figures[code];
      } else {
        this.figures[code] = figure;
      }
    }
    this.version++;
    return this.submission;
  };
}

let service: Service;
let shelf: Shelf;

beforeEach(() => {
  service = new Service();
  shelf = passingShelf();
});

function desk(): Desk {
  return new Desk(
    { key: "k", shelf, load: () => Promise.resolve(service.submission), save: service.save, settles: 0, retries: 1 },
    service.submission,
  );
}

test("what is typed goes to the service by itself, and then nothing is left on this device", async () => {
  const one = desk();
  one.enter([["a", { value: "5" }]]);
  expect(one.snapshot().delivery).toBe("WAITING");
  await until(() => expect(one.snapshot().delivery).toBe("STORED"));
  expect(service.figures["a"]).toEqual({ value: "5" });
  expect(await shelf.take("k")).toBe(null);
});

test("without a network cells stay on this device, outlive the page, and arrive once it is back", async () => {
  service.cut = true;
  const one = desk();
  one.enter([["a", { value: "5" }]]);
  await until(() => expect(one.snapshot().delivery).toBe("UNREACHABLE"));
  expect((await shelf.take("k"))?.cells["a"]?.now).toEqual({ value: "5" });
  service.cut = false;
  const reopened = desk();
  reopened.start();
  await until(() => expect(service.figures["a"]).toEqual({ value: "5" }));
  await until(() => expect(reopened.snapshot()).toMatchObject({ cells: {}, delivery: "STORED" }));
});

test("what somebody else saved in other cells meanwhile stands beside it", async () => {
  const one = desk();
  service.put("b", "9");
  one.enter([["a", { value: "5" }]]);
  await until(() => expect(one.snapshot().delivery).toBe("STORED"));
  expect(service.figures).toEqual({ a: { value: "5" }, b: { value: "9" } });
});

test("the same cell changed by two waits for a decision; nothing is overwritten until then", async () => {
  const one = desk();
  service.put("a", "7");
  one.enter([["a", { value: "5" }]]);
  await until(() => expect(one.snapshot().cells["a"]?.theirs).toEqual({ value: "7" }));
  expect(service.figures["a"]).toEqual({ value: "7" });
  one.settle("a", "MINE");
  await until(() => expect(service.figures["a"]).toEqual({ value: "5" }));
});

test("undo gives back what stood there, also after it was stored", async () => {
  const one = desk();
  one.enter([
    ["a", { value: "5" }],
    ["b", null],
  ]);
  await one.deliver();
  expect(service.figures).toEqual({ a: { value: "5" } });
  one.undo();
  await one.deliver();
  expect(service.figures).toEqual({ a: { value: "1" }, b: { value: "2" } });
  one.redo();
  expect(one.shown("a")).toEqual({ value: "5" });
});

test("a refusal is shown and not tried again by itself", async () => {
  const refusing = new ProblemError({ type: "https://tiendo.vn/problems/locked", title: "Đã khóa", status: 409 });
  const one = new Desk(
    { key: "k", shelf, load: () => Promise.resolve(null), save: () => Promise.reject(refusing), settles: 0 },
    service.submission,
  );
  one.enter([["a", { value: "5" }]]);
  await until(() => expect(one.snapshot()).toMatchObject({ delivery: "REFUSED", refusal: refusing }));
  expect(one.shown("a")).toEqual({ value: "5" });
});

test("what the service writes in another way was taken all the same, and is not sent for ever", async () => {
  const tidy = new Desk(
    {
      key: "k",
      shelf,
      load: () => Promise.resolve(service.submission),
      save: async (figures, ifMatch) => {
        await service.save(figures, ifMatch);
        service.figures["a"] = { notApplicable: "không có đài" };
        return service.submission;
      },
      settles: 0,
    },
    service.submission,
  );
  tidy.enter([["a", { notApplicable: "không  có đài" }]]);
  await until(() => expect(tidy.snapshot()).toMatchObject({ cells: {}, delivery: "STORED" }));
  expect(service.saves).toBe(1);
  expect(tidy.shown("a")).toEqual({ notApplicable: "không có đài" });
});
