// Installs what package-lock.json names, unless it was installed since the lock last changed.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed("node_modules/.package-lock.json") < changed("package-lock.json")) {
  execFileSync("npm", ["ci", "--silent", "--prefer-offline"], { stdio: "inherit" });
}
