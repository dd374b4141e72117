// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../testing/axe";
import { PageBoundary } from "./PageBoundary";

function Page({ failing }: { failing: Error | null }) {
  if (failing !== null) {
    throw failing;
  }
  return <p>whole</p>;
}

function boundary(failing: Error | null, shows = "/") {
  return (
    <PageBoundary reset={() => undefined} shows={shows}>
      <Page failing={failing} />
    </PageBoundary>
  );
}

test("a page that fails says so and can be opened again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = render(boundary(new Error("x")));
  expect(screen.getByText("Trang này gặp lỗi")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  rerender(boundary(null));
  fireEvent.click(screen.getByText("Mở lại trang"));
  expect(screen.getByText("whole")).toBeTruthy();
});

test("a page that failed with one unit is tried anew with another", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = render(boundary(new Error("x"), "?unit=1"));
  rerender(boundary(null, "?unit=2"));
  expect(screen.getByText("whole")).toBeTruthy();
});

test("a page whose files were replaced by a newer version asks to be loaded again", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(boundary(new TypeError("Failed to fetch dynamically imported module: /assets/x.js")));
  expect(screen.getByText("Đã có phiên bản mới")).toBeTruthy();
  expect(screen.getByText("Tải lại trang")).toBeTruthy();
});
