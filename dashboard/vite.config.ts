import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { fixtures } from "./fixtures/server.ts";

// `npm run fixtures` shows the page over made-up data; in every other mode /api is the gateway's.
export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === "fixtures" ? [fixtures()] : [])],
  build: {
    outDir: "target/classes/META-INF/resources",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rollupOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: { setupFiles: ["src/test-setup.ts"], testTimeout: 60_000, silent: "passed-only" },
}));
