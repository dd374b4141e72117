// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { board } from "../../fixtures/board";
import { ScoreboardPage } from "./ScoreboardPage";

// A canvas cannot be drawn on here.
vi.mock("./TargetChart", () => ({ default: () => <div /> }));

/** The stream of the page, spoken into by the test. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static last: Stream;
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Stream.last = this;
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  say(name: string, data: unknown): void {
    act(() => void this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })));
  }
}

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    const refused = path.includes("/99");
    const body = refused ? { title: "Không có quyền", action: "Chọn đơn vị khác." } : board("38", "2026-Q1");
    return Promise.resolve(new Response(JSON.stringify(body), { status: refused ? 403 : 200 }));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(unit: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  render(
    <QueryClientProvider client={client}>
      <ScoreboardPage unit={unit} ownUnit="38" period="2026-Q1" />
    </QueryClientProvider>,
  );
}

test("a number changes when it changes, without another reading", async () => {
  show("38");
  expect((await screen.findByTestId("indicator-onTimeRate-provisional")).textContent).toBe("99,93%");

  Stream.last.say("figures-rolled-up", {
    unit: "38",
    period: "2026-Q1",
    version: 342,
    expected: 166,
    reported: 139,
    approved: 83,
    official: { onTimeRate: "99.95" },
    provisional: { onTimeRate: "99.5" },
    watermark: { at: "2026-04-01T02:00:00Z", events: 342 },
    causes: [{ unit: "14770", name: "Xã Nga Sơn 1", change: "SUBMITTED", at: new Date().toISOString() }],
  });

  expect(screen.getByTestId("indicator-onTimeRate-provisional").textContent).toBe("99,5%");
  expect(screen.getByTestId("reported-count").textContent).toBe("139");
  expect(within(screen.getByTestId("changes")).getByText("mới")).toBeTruthy();
  expect(asked).toHaveLength(1);
});

test("everything is read again when the stream could not be resumed", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show("38");
  await screen.findByTestId("reported-count");
  Stream.last.say("reset", {});
  await act(() => vi.advanceTimersByTimeAsync(1500));
  vi.useRealTimers();
  expect(asked).toHaveLength(2);
});

test("a lost connection is shown and a new one opened where the browser gave up", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show("38");
  await screen.findByTestId("connection");
  const first = Stream.last;
  first.close();
  act(() => void first.dispatchEvent(new Event("error")));
  expect(screen.getByTestId("connection").textContent).toBe("Mất kết nối, đang nối lại");
  await act(() => vi.advanceTimersByTimeAsync(3500));
  vi.useRealTimers();
  expect(Stream.last).not.toBe(first);
  act(() => void Stream.last.dispatchEvent(new Event("open")));
  expect(screen.getByTestId("connection").textContent).toBe("Trực tiếp");
});

test("a refusal is shown in its own words, with what to do", async () => {
  show("99");
  expect(await screen.findByText("Không có quyền")).toBeTruthy();
  expect(screen.getByText("Chọn đơn vị khác.")).toBeTruthy();
});

test("a unit of the list opens to its figures", async () => {
  show("38");
  fireEvent.change(await screen.findByTestId("unit-search"), { target: { value: "dong quang 1" } });
  fireEvent.click(screen.getByTestId("unit-14761"));
  expect(await screen.findByText("Số liệu đã báo cáo")).toBeTruthy();
  expect(asked.at(-1)).toBe("/api/scoreboards/14761?period=2026-Q1");
});
