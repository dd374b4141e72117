/** Outlines as the registry of units serves them: GeoJSON, longitude first. */
export interface FeatureCollection {
  features: Feature[];
}

export interface Feature {
  id?: string | number;
  properties: { code?: string; name?: string } | null;
  geometry:
    | { type: "Polygon"; coordinates: Position[][] }
    | { type: "MultiPolygon"; coordinates: Position[][][] }
    | null;
}

type Position = readonly number[];

export interface Shape {
  code: string;
  /** SVG path. */
  path: string;
  /** Middle of its largest ring's box. */
  at: readonly [number, number];
  /** The shorter side of that box: what is small here is hard to point at. */
  across: number;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Draws outlines into a width, north up; degrees of longitude are shortened as they are at that latitude. */
export function draw({ features }: FeatureCollection, width: number): Drawing {
  const units = features.flatMap((feature) => {
    const code = codeOf(feature);
    const rings = ringsOf(feature);
    return code === undefined || rings.length === 0 ? [] : [{ code, rings }];
  });
  const box = boxOf(units.flatMap(({ rings }) => rings.flat()));
  if (box === null) {
    return { width, height: 0, shapes: [] };
  }
  const shortened = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (box.east - box.west) * shortened);
  const project = ([east = 0, north = 0]: Position): readonly [number, number] => [
    Math.round((east - box.west) * shortened * scale * 10) / 10,
    Math.round((box.north - north) * scale * 10) / 10,
  ];
  return {
    width,
    height: Math.ceil((box.north - box.south) * scale),
    shapes: units.map(({ code, rings }) => {
      const drawn = rings.map((ring) => ring.map(project));
      return { code, path: drawn.map(pathOf).join(""), ...placeOf(drawn) };
    }),
  };
}

/** Code of the unit whose outline it is. */
export function codeOf({ id, properties }: Feature): string | undefined {
  return properties?.code ?? (id === undefined ? undefined : String(id));
}

function ringsOf({ geometry }: Feature): Position[][] {
  if (geometry === null) {
    return [];
  }
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function boxOf(positions: readonly Position[]): Box | null {
  const first = positions[0];
  if (first === undefined) {
    return null;
  }
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [east = 0, north = 0] of positions) {
    box.west = Math.min(box.west, east);
    box.east = Math.max(box.east, east);
    box.south = Math.min(box.south, north);
    box.north = Math.max(box.north, north);
  }
  return box;
}

function pathOf(points: (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x},${y}`).join("L")}Z`;
}

/** Where the largest ring stands on paper. */
function placeOf(rings: (readonly [number, number])[][]): Pick<Shape, "at" | "across"> {
  const boxes = rings.flatMap((ring) => boxOf(ring) ?? []).toSorted((a, b) => areaOf(b) - areaOf(a));
  const { west, east, south, north } = boxes[0] ?? { west: 0, east: 0, south: 0, north: 0 };
  return { at: [(west + east) / 2, (south + north) / 2], across: Math.min(east - west, north - south) };
}

function areaOf({ west, east, south, north }: Box): number {
  return (east - west) * (north - south);
}
