import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTES } from "./theme";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, "$&$&") : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const css = readFileSync(new URL("base.css", import.meta.url), "utf8");
const LIGHT = variables(":root {");
const LOOKS = {
  light: LIGHT,
  dark: { ...LIGHT, ...variables(':root[data-look="dark"] {') },
  contrast: { ...LIGHT, ...variables(':root[data-look="contrast"] {') },
};

function variables(opening: string): Record<string, string> {
  const begin = css.indexOf(opening);
  const block = css.slice(begin, css.indexOf("}", begin));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]));
}

const READ_ON = [
  ...["ink", "quiet", "link", "met", "missed", "risk"].flatMap((text) => [
    [text, "surface"],
    [text, "page"],
  ]),
  ["met-ink", "met-soft"],
  ["risk-ink", "risk-soft"],
  ["missed-ink", "missed-soft"],
  ["blue-ink", "blue-soft"],
  ["none-ink", "sunk"],
  ["none-ink", "hatch"],
  ["quiet", "sunk"],
  ["ink", "hover"],
  ["met-ink", "met-fill"],
  ["blue-ink", "submitted-fill"],
  ["missed-ink", "returned-fill"],
  ["side-ink", "side"],
  ["side-quiet", "side"],
] as const;

test.each(Object.entries(LOOKS))("everything is readable in the look %s", (_, look) => {
  const weak = READ_ON.filter(([text, ground]) => contrast(look[text] ?? "#000", look[ground] ?? "#000") < 4.5);
  expect(weak).toEqual([]);
});

test.each(Object.entries(PALETTES))("what is drawn is readable in the look %s, and of the colours of the page", (name, palette) => {
  expect(contrast(palette.ink, palette.surface)).toBeGreaterThan(7);
  expect(contrast(palette.quiet, palette.surface)).toBeGreaterThan(4.5);
  expect(contrast("#ffffff", palette.blue)).toBeGreaterThan(4.5);
  expect(contrast("#ffffff", palette.deepBlue)).toBeGreaterThan(4.5);
  expect(contrast(palette.risk, palette.surface)).toBeGreaterThan(4.5);
  const shown = LOOKS[name as keyof typeof LOOKS];
  expect(luminance(shown["ink"] ?? "")).toBeCloseTo(luminance(palette.ink), 2);
  expect(luminance(shown["surface"] ?? "")).toBeCloseTo(luminance(palette.surface), 2);
});
