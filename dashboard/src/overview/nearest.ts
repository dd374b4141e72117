type Point = readonly [number, number];

const WAYS: Record<string, Point> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * The point next to one in the direction of an arrow key: near, and rather ahead than aside. It stays where it is at the edge;
 * undefined where the key is no arrow.
 */
export function nearest(points: readonly Point[], from: number, key: string): number | undefined {
  const way = WAYS[key];
  const here = points[from];
  if (way === undefined || here === undefined) {
    return undefined;
  }
  let best = from;
  let least = Infinity;
  points.forEach((point, index) => {
    const [x, y] = [point[0] - here[0], point[1] - here[1]];
    const ahead = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && cost < least) {
      [best, least] = [index, cost];
    }
  });
  return best;
}
