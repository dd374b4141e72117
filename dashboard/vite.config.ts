import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstLoad } from "./build/first-load.ts";
import { offline } from "./build/offline.ts";
import { fixtures } from "./fixtures/server.ts";

// `npm run fixtures` shows the page over made-up data. `npm run dev` shows it over a running platform: TIENDO_GATEWAY is
// its address, TIENDO_TOKEN a bearer token of whoever is to be looked at (`./tiendo token thamdinh.38`).
const { TIENDO_GATEWAY: gateway = "http://127.0.0.1:8080", TIENDO_TOKEN: token } = process.env;

export default defineConfig(({ mode }) => ({
  plugins: [react(), firstLoad(), offline(), ...(mode === "fixtures" ? [fixtures()] : [])],
  build: {
    outDir: "target/classes/META-INF/resources",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: { index: "index.html", offline: "src/offline/worker.ts" },
      output: {
        // A service worker has one address for ever: the whole product is its scope.
        entryFileNames: ({ name }) => (name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: {
    host: "127.0.0.1",
    ...(mode === "fixtures"
      ? {}
      : {
          proxy: {
            "/api": {
              target: gateway,
              ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
            },
          },
        }),
  },
  preview: { host: "127.0.0.1" },
  test: { setupFiles: ["src/test-setup.ts"], testTimeout: 60_000, silent: "passed-only" },
}));
