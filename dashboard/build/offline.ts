import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const WORKER = "offline";
/** Pages that open without a network, with all that they load. */
const PAGES = /\/src\/figures\/FiguresPage\.tsx$/;

/** Tells the service worker which files to keep, by the names that this build gave them. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle(_, bundle) {
      const files = new Set<string>();
      const add = (name: string) => {
        const built = bundle[name];
        if (built === undefined || files.has(name)) {
          return;
        }
        files.add(name);
        if (built.type === "chunk") {
          built.imports.forEach(add);
          built.viteMetadata?.importedCss.forEach(add);
        }
      };
      const chunks = Object.values(bundle).filter((built) => built.type === "chunk");
      const worker = chunks.find(({ name, isEntry }) => isEntry && name === WORKER);
      chunks
        .filter(({ name, isEntry, facadeModuleId }) => (isEntry && name !== WORKER) || PAGES.test(facadeModuleId ?? ""))
        .forEach(({ fileName }) => add(fileName));
      Object.keys(bundle).filter((name) => name.endsWith(".woff2")).forEach(add);
      if (worker === undefined || worker.imports.length > 0) {
        this.error("the service worker must be one file");
      }
      const kept = [...files].filter((name) => !name.endsWith(".html")).map((name) => `/${name}`).toSorted();
      const version = createHash("sha256").update(kept.join()).digest("hex").slice(0, 12);
      worker.code = worker.code
        .replaceAll("__KEPT_VERSION__", version)
        .replace(/(["'`])__KEPT_FILES__\1/, JSON.stringify(JSON.stringify(kept)));
    },
  };
}
