import { readFile } from "./client";

/** Reads a file and hands it to the browser under a name; a refusal is a {@link ProblemError} and no broken file. */
export async function download(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await readFile(path));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
