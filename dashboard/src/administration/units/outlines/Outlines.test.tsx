// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Me } from "../../../session/session";
import { seriousFindings } from "../../../testing/axe";
import { Refusal, show, stage } from "../../../testing/stage";
import { stageUploads } from "../../../testing/uploads";

const ADMINISTRATOR: Me = { username: "quantri.38", name: "Trần Văn Quản", unit: "38", roles: ["administrator"] };
const PROVINCE = { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" };
const HAM_RONG = { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" };
const HAC_THANH = { code: "14797", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" };
const feature = (code: string) => ({
  id: code,
  properties: { name: "Phường Hạc Thành" },
  geometry: { type: "Polygon", coordinates: [[[105.7, 19.8], [105.8, 19.8], [105.8, 19.9], [105.7, 19.8]]] },
});
const KEPT = { province: "38", validFrom: "2026-01-01", units: 2, byName: [], mended: [], missing: ["14797"] };

async function opened(answers: unknown[], me = ADMINISTRATOR) {
  stage({
    "/api/notices": { items: [], unread: 0, next: null },
    "/api/units/38": PROVINCE,
    "/api/units?parent=38": { items: [HAM_RONG, HAC_THANH], next: null },
    "/api/units/38/boundaries": { type: "FeatureCollection", features: [] },
  });
  const uploaded = stageUploads(answers);
  show("/administration/units/outlines", me);
  await screen.findByText("Chưa có ranh giới");
  return uploaded;
}

function choose(text: string): void {
  const file = new File([text], "ranh-gioi.geojson");
  file.text = () => Promise.resolve(text);
  fireEvent.change(screen.getByTestId("outline-file"), { target: { files: [file] } });
}

test("what a file holds is drawn, then kept, and who is without an outline is told", async () => {
  const uploaded = await opened([KEPT]);
  choose(JSON.stringify({ features: [feature("14758"), feature("X1")] }));
  const preview = within(await screen.findByTestId("outline-preview"));
  expect(await preview.findByText("Trong tệp có 2 ranh giới · 1 khớp mã · 1 không khớp mã")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu ranh giới"));
  const outcome = within(await screen.findByTestId("outlines-kept"));
  expect(outcome.getByText("Chưa có ranh giới (1)")).toBeTruthy();
  expect(await outcome.findByText("Phường Hạc Thành")).toBeTruthy();
  expect(uploaded[0]?.headers.get("Content-Type")).toBe("application/geo+json");
  expect(uploaded[0]?.headers.get("If-Match")).toBe('"0"');
});

test("codes nobody knows are shown with the unit of their name and taken by it", async () => {
  const unknown = [{ code: "X1", name: "P. Hạc Thành", proposed: "14797" }];
  const type = "https://tiendo.vn/problems/boundary-codes-unknown";
  const uploaded = await opened([new Refusal(422, { type, field: "features", unknown }), KEPT]);
  choose(JSON.stringify({ features: [feature("X1")] }));
  fireEvent.click(screen.getByText("Lưu ranh giới"));
  const codes = within(await screen.findByTestId("unknown-codes"));
  expect(await codes.findByText("Phường Hạc Thành")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(codes.getByText("Nhận theo tên như trên"));
  await screen.findByTestId("outlines-kept");
  expect(uploaded[1]?.path).toContain("match=name");
});

test("outlines there are already are replaced only by who says so", async () => {
  const stale = { type: "https://tiendo.vn/problems/stale-version", field: "If-Match", current: "7" };
  const uploaded = await opened([new Refusal(412, stale), KEPT]);
  choose(JSON.stringify({ features: [feature("14758")] }));
  fireEvent.click(screen.getByText("Lưu ranh giới"));
  const dialog = within(await screen.findByTestId("replace-outlines"));
  expect(uploaded).toHaveLength(1);
  fireEvent.click(dialog.getByText("Lưu và thay bản cùng ngày"));
  await screen.findByTestId("outlines-kept");
  expect(uploaded[1]?.headers.get("If-Match")).toBe('"7"');
});

test("a file that is no map is told before it is sent", async () => {
  await opened([KEPT]);
  choose("mã,tên");
  expect(await screen.findByText("Tệp này không phải GeoJSON đọc được.")).toBeTruthy();
});
