/** How many steps of colour a map has. */
export const CLASSES = 5;

/**
 * Bounds between classes of about equally many units: a value belongs to the class of how many bounds it is not below. Equal
 * values are never parted, so there may be fewer classes. Floating numbers are for colouring only.
 */
export function boundsOf(values: readonly string[], classes = CLASSES): number[] {
  const sorted = values.map(Number).toSorted((a, b) => a - b);
  const bounds = new Set<number>();
  for (let index = 1; index < classes; index++) {
    const bound = sorted[Math.floor((sorted.length * index) / classes)];
    if (bound !== undefined && bound > (sorted[0] ?? bound)) {
      bounds.add(bound);
    }
  }
  return [...bounds];
}

export function classOf(value: string, bounds: readonly number[]): number {
  return bounds.filter((bound) => Number(value) >= bound).length;
}

/** Spreads however many classes there are over the colours from pale (0) to deep (CLASSES - 1). */
export function shade(index: number, bounds: readonly number[]): number {
  return bounds.length === 0 ? CLASSES - 2 : Math.round((index * (CLASSES - 1)) / bounds.length);
}
