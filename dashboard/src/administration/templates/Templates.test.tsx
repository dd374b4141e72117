// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { show, stage } from "../../testing/stage";

const ADMINISTRATOR: Me = { username: "quantri.38", name: "Trần Văn Quản", unit: "38", roles: ["administrator"] };
const ANSWERS = {
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/notices": { items: [], unread: 0, next: null },
};

/** The browser's own way to send files, answering as told. */
function answering(status: number, body: unknown) {
  const sent: { method: string; path: string }[] = [];
  class Request extends EventTarget {
    upload = new EventTarget();
    status = status;
    statusText = "";
    responseText = JSON.stringify(body);
    open(method: string, path: string) {
      sent.push({ method, path });
    }
    setRequestHeader() {}
    getResponseHeader() {
      return null;
    }
    send() {
      this.dispatchEvent(new Event("load"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return sent;
}

const choose = async () =>
  fireEvent.change(await screen.findByTestId("template-file"), { target: { files: [new File(["x"], "mau.docx")] } });

test("a template with a wrong placeholder is refused beside the file, by the placeholder's name", async () => {
  stage(ANSWERS);
  answering(422, { type: "x/template-placeholder-unknown", title: "Mẫu có chỗ điền {{ten}} không được biết đến" });
  show("/administration/templates", ADMINISTRATOR);
  await choose();
  expect((await screen.findByTestId("template-refused")).textContent).toContain("mau.docx: Mẫu có chỗ điền {{ten}}");
  expect(await seriousFindings()).toEqual([]);
});

test("a template that is taken says whose it is from now on", async () => {
  stage(ANSWERS);
  const sent = answering(200, { unit: "38", checksum: "ab", size: 1, by: "quantri.38", at: "2026-11-22T02:00:00Z" });
  show("/administration/templates", ADMINISTRATOR);
  await choose();
  expect(await screen.findByText(/Đơn vị đang dùng mẫu riêng do quantri\.38/)).toBeTruthy();
  expect(sent).toEqual([{ method: "PUT", path: "/api/report-templates/38" }]);
});
