import type { ThemeConfig } from "antd";

/** Colours that mean something; each is at least 4.5:1 against the surface it is read on. */
export const PALETTE = {
  ink: "#17263a",
  quiet: "#55657a",
  navy: "#0f2c4c",
  blue: "#1d5fa8",
  paleBlue: "#a9c8ea",
  gold: "#f2b632",
  met: "#1b7a4b",
  risk: "#a85b00",
  missed: "#b3261e",
  none: "#64748b",
  line: "#e3e8ef",
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: PALETTE.blue,
    colorInfo: PALETTE.blue,
    colorLink: PALETTE.blue,
    colorSuccess: PALETTE.met,
    colorWarning: PALETTE.risk,
    colorError: PALETTE.missed,
    colorText: PALETTE.ink,
    colorTextDescription: PALETTE.quiet,
    colorTextSecondary: PALETTE.quiet,
    colorBorderSecondary: PALETTE.line,
    colorBgLayout: "#f4f6f9",
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontSize: 14,
    borderRadius: 8,
    borderRadiusLG: 12,
  },
  components: {
    Table: { headerBg: "#f8fafc", headerColor: PALETTE.quiet, cellPaddingBlockSM: 9 },
    Card: { headerFontSize: 16 },
  },
};
