import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** 350 KB as the gateway compresses it: scripts, styles and letters that opening the main page costs, charts aside. */
const LARGEST = 350 * 1024;
const MAIN_PAGE = /\/overview\/OverviewPage\.tsx$/;
const PAGE = /\/src\/\w+\/\w+Page\.tsx$/;

/** Counts what it costs to open each page for the first time, and stops a build whose main page costs too much. */
export function firstLoad(): Plugin {
  return {
    name: "first-load",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((built) => built.type === "chunk");
      const entry = chunks.filter(({ isEntry, name }) => isEntry && name !== "offline");
      const pages = chunks.filter(({ facadeModuleId }) => PAGE.test(facadeModuleId ?? ""));
      for (const page of pages) {
        const size = sizeOf([...entry, page], bundle);
        const name = page.facadeModuleId?.replace(/.*\/src\//, "") ?? page.fileName;
        this.info(`first load of ${name}: ${(size / 1024).toFixed(1)} KB`);
        if (MAIN_PAGE.test(page.facadeModuleId ?? "") && size > LARGEST) {
          this.error(`${name} costs ${(size / 1024).toFixed(1)} KB, more than ${LARGEST / 1024} KB`);
        }
      }
    },
  };
}

function sizeOf(roots: Rolldown.OutputChunk[], bundle: Record<string, Built>): number {
  const files = new Map<string, Built>();
  const add = (name: string) => {
    const built = bundle[name];
    if (built === undefined || files.has(name)) {
      return;
    }
    files.set(name, built);
    if (built.type === "chunk") {
      built.imports.forEach(add);
      const meta = built.viteMetadata;
      meta?.importedCss.forEach(add);
    }
  };
  roots.forEach(({ fileName }) => add(fileName));
  // Of each letter the browser takes the newest kind it knows.
  Object.keys(bundle).filter((name) => name.endsWith(".woff2")).forEach(add);
  return [...files.values()].reduce((sum, built) => sum + compressed(built), 0);
}

function compressed(built: Built): number {
  const source = built.type === "chunk" ? built.code : built.source;
  return built.fileName.endsWith(".woff2") ? source.length : gzipSync(source).length;
}
