/** Plain decimals in their order, exact whatever their length: below, at or above zero as `a` is below, at or above `b`. */
export function decimalOrder(a: string, b: string): number {
  const places = Math.max(decimals(a), decimals(b));
  const difference = scaled(a, places) - scaled(b, places);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function decimals(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function scaled(value: string, places: number): bigint {
  const [whole = "0", part = ""] = value.split(".");
  return BigInt(whole + part.padEnd(places, "0"));
}
