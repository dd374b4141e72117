import { readFile } from "./client";

/** Reads a file and hands it to the browser under a name; a refusal is a {@link ProblemError} and no broken file. */
export async function download(path: string, name: string): Promise<void> {
  handOver(await readFile(path), name);
}

/** Hands what was made here to the browser as a file. */
export function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
