/** One server-sent event. */
export interface Sent {
  id: string | null;
  name: string;
  data: string;
}

/**
 * Reads server-sent events out of text that comes in pieces. Written by hand because the browser's own reader can neither
 * follow every name nor come back with a position of our choosing.
 */
export function sseParser(tell: (event: Sent) => void): (piece: string) => void {
  let rest = "";
  let data: string[] = [];
  let name = "message";
  let id: string | null = null;
  const line = (text: string) => {
    if (text === "") {
      if (data.length > 0) {
        tell({ id, name, data: data.join("\n") });
      }
      data = [];
      name = "message";
      return;
    }
    const colon = text.indexOf(":");
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? "" : text.slice(colon + 1).replace(/^ /, "");
    if (field === "data") {
      data.push(value);
    } else if (field === "event") {
      name = value;
    } else if (field === "id") {
      id = value;
    }
  };
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    lines.forEach(line);
  };
}
