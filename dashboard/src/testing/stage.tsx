import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, type RenderResult } from "@testing-library/react";
import { ConfigProvider } from "antd";
import vietnamese from "antd/locale/vi_VN";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { vi } from "vitest";
import { Frame } from "../frame/Frame";
import { LiveProvider } from "../live/live";
import { type Me, SessionContext, sessionOf } from "../session/session";

/** What an address answers: a body, or a {@link Refusal}. The longest beginning that fits is taken. */
export type Answers = Record<string, unknown>;

export class Refusal {
  constructor(
    readonly status: number,
    readonly problem: Record<string, unknown> = {},
  ) {}
}

export interface Asked {
  method: string;
  path: string;
  headers: Headers;
  body: string | null;
}

/** A service made up by a test: answers what it is told to, remembers what it was asked, and speaks on the live stream. */
export interface Stage {
  asked: Asked[];
  say: (name: string, data: unknown) => Promise<void>;
  breakStream: () => Promise<void>;
}

/** Takes the place of `fetch` until the test ends; `others` answers what `answers` does not, e.g. the fixtures. */
export function stage(answers: Answers, others: (url: URL) => unknown = () => null): Stage {
  const asked: Asked[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal("fetch", (path: string, request: RequestInit = {}) => {
    if (path.startsWith("/api/events")) {
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
      return Promise.resolve(new Response(body));
    }
    asked.push({
      method: request.method ?? "GET",
      path,
      headers: new Headers(request.headers),
      body: typeof request.body === "string" ? request.body : null,
    });
    const known = Object.keys(answers).filter((beginning) => path.startsWith(beginning));
    const best = known.toSorted((a, b) => b.length - a.length)[0];
    const made = best === undefined ? others(new URL(path, "http://localhost")) : answers[best];
    const answer = made ?? new Refusal(404, { title: `nothing answers ${path}` });
    return Promise.resolve(
      answer instanceof Refusal
        ? new Response(JSON.stringify({ type: "about:blank", title: "", ...answer.problem }), { status: answer.status })
        : new Response(JSON.stringify(answer), { headers: { ETag: '"1"' } }),
    );
  });
  return {
    asked,
    say: (name, data) =>
      act(async () => {
        stream?.enqueue(new TextEncoder().encode(`id: 1\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }),
    breakStream: () =>
      act(async () => {
        stream?.error(new TypeError("cut"));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }),
  };
}

export const REVIEWER: Me = { username: "thamdinh.38", name: "Lê Thị Thẩm", unit: "38", roles: ["reviewer"] };

/** Shows the product at an address as somebody: the frame with the page in it, or what a test gives instead. */
export function show(address: string, me: Me = REVIEWER, content: ReactNode = <Frame />): RenderResult {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  return render(
    <ConfigProvider locale={vietnamese}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[address]}>
          <SessionContext value={sessionOf(me, me.unit ?? "")}>
            <LiveProvider unit={me.unit ?? ""}>{content}</LiveProvider>
          </SessionContext>
        </MemoryRouter>
      </QueryClientProvider>
    </ConfigProvider>,
  );
}

/** Waits until something holds, as long as a busy machine may need. */
export function eventually(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 30_000 });
}
