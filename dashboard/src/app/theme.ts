import { theme as antd, type ThemeConfig } from "antd";
import type { Density, ShownLook } from "../preferences/preferences";

/** Colours that mean something; each is at least 4.5:1 against the surface it is read on, in its look. */
export interface Palette {
  ink: string;
  quiet: string;
  surface: string;
  page: string;
  line: string;
  blue: string;
  /** Under the pointer, with white words on it. */
  deepBlue: string;
  paleBlue: string;
  link: string;
  met: string;
  risk: string;
  missed: string;
  none: string;
}

export const PALETTES: Record<ShownLook, Palette> = {
  light: {
    ink: "#17263a",
    quiet: "#55657a",
    surface: "#ffffff",
    page: "#f4f6f9",
    line: "#e3e8ef",
    blue: "#1d5fa8",
    deepBlue: "#174d89",
    paleBlue: "#a9c8ea",
    link: "#1d5fa8",
    met: "#1b7a4b",
    risk: "#a85b00",
    missed: "#b3261e",
    none: "#64748b",
  },
  dark: {
    ink: "#e6ecf4",
    quiet: "#a3b1c2",
    surface: "#16202e",
    page: "#0e1620",
    line: "#2a3849",
    blue: "#2b6fbf",
    deepBlue: "#235da3",
    paleBlue: "#7fb0e6",
    link: "#86b8f2",
    met: "#58c08d",
    risk: "#eba94c",
    missed: "#ff8a80",
    none: "#94a3b8",
  },
  contrast: {
    ink: "#ffffff",
    quiet: "#f0f0f0",
    surface: "#000000",
    page: "#000000",
    line: "#ffffff",
    blue: "#0050b3",
    deepBlue: "#003f8f",
    paleBlue: "#8ecbff",
    link: "#ffe34d",
    met: "#5dff9e",
    risk: "#ffd24d",
    missed: "#ff9b94",
    none: "#d0d0d0",
  },
};

/** The component library in our colours. */
export function themeOf(look: ShownLook, density: Density): ThemeConfig {
  const colors = PALETTES[look];
  const compact = density === "compact";
  return {
    algorithm: look === "light" ? antd.defaultAlgorithm : antd.darkAlgorithm,
    token: {
      colorPrimary: colors.blue,
      colorInfo: colors.link,
      colorLink: colors.link,
      colorSuccess: colors.met,
      colorWarning: colors.risk,
      colorError: colors.missed,
      colorText: colors.ink,
      colorTextDescription: colors.quiet,
      colorTextSecondary: colors.quiet,
      colorTextPlaceholder: colors.quiet,
      colorBorderSecondary: colors.line,
      colorBgLayout: colors.page,
      colorBgContainer: colors.surface,
      colorBgElevated: colors.surface,
      ...(look === "contrast" ? { colorBorder: colors.line } : {}),
      fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
      fontSize: 14,
      controlHeight: compact ? 28 : 34,
      borderRadius: 8,
      borderRadiusLG: 12,
    },
    components: {
      Table: {
        headerBg: colors.surface,
        headerColor: colors.quiet,
        cellPaddingBlockSM: compact ? 4 : 9,
        cellPaddingBlock: compact ? 8 : 14,
      },
      Card: { headerFontSize: 16 },
      Button: { colorPrimary: colors.blue, colorPrimaryHover: colors.deepBlue, colorPrimaryActive: colors.deepBlue },
    },
  };
}
