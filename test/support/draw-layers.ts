import type { Layer } from './layer-table.js';

type Layers = Readonly<Record<string, Layer>>;

const boxWidth = 144;
const boxHeight = 34;
const gap = 18;
const rowHeight = 84;
const margin = 24;

/** The rooms that a room may import, itself left out and `*` spelled out. */
function below(layers: Layers, room: string): readonly string[] {
  const rooms = layers[room]?.rooms ?? [];
  const all = Object.keys(layers).filter((name) => !name.includes('/'));
  return (rooms.includes('*') ? all : rooms).filter(
    (name) => name !== room && layers[name] !== undefined,
  );
}

/** How many rooms stand below a room, one on another. */
function levelOf(layers: Layers, room: string): number {
  return Math.max(-1, ...below(layers, room).map((name) => levelOf(layers, name))) + 1;
}

/** The rooms right below: those that no other room below leads to. */
function rightBelow(layers: Layers, room: string): readonly string[] {
  const direct = below(layers, room);
  const reached = new Set<string>();
  const follow = (name: string): void => {
    for (const next of below(layers, name)) {
      if (reached.has(next)) continue;
      reached.add(next);
      follow(next);
    }
  };
  direct.forEach(follow);
  return direct.filter((name) => !reached.has(name));
}

interface Placed {
  readonly room: string;
  readonly x: number;
  readonly y: number;
}

function placed(layers: Layers, rooms: readonly string[]): readonly Placed[] {
  const levels = new Map<number, readonly string[]>();
  for (const room of rooms) {
    const level = levelOf(layers, room);
    levels.set(level, [...(levels.get(level) ?? []), room]);
  }
  const widest = Math.max(...[...levels.values()].map(({ length }) => length));
  const width = widest * (boxWidth + gap) - gap;
  return [...levels].flatMap(([level, names]) =>
    names.map((room, at) => ({
      room,
      x: margin + (width - names.length * (boxWidth + gap) + gap) / 2 + at * (boxWidth + gap),
      y: margin + (levels.size - 1 - level) * rowHeight,
    })),
  );
}

const box = ({ room, x, y }: Placed): string =>
  `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="4"/>` +
  `<text x="${x + boxWidth / 2}" y="${y + 22}">${room}</text>`;

const arrow = (from: Placed, to: Placed): string =>
  `<path d="M${from.x + boxWidth / 2} ${from.y + boxHeight} L${to.x + boxWidth / 2} ${to.y - 3}"/>`;

/**
 * Draws the rooms of the library, the ground at the bottom, with an arrow to each room right below.
 *
 * @param layers - The layer table.
 * @param exists - Whether a room has files yet.
 * @returns An SVG picture.
 */
export function drawLayers(layers: Layers, exists: (room: string) => boolean): string {
  const rooms = Object.keys(layers).filter((room) => exists(room) && !room.endsWith('.ts'));
  const known = Object.fromEntries(rooms.map((room) => [room, layers[room] ?? { rooms: [] }]));
  const boxes = placed(known, rooms);
  const arrows = boxes.flatMap((from) =>
    rightBelow(known, from.room).flatMap((room) => {
      const to = boxes.find((each) => each.room === room);
      return to === undefined ? [] : [arrow(from, to)];
    }),
  );
  const width = Math.max(...boxes.map(({ x }) => x)) + boxWidth + margin;
  const height = Math.max(...boxes.map(({ y }) => y)) + boxHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<title>The rooms of danvan and what they may import</title>',
    '<style>rect{fill:#fff;stroke:#333}text{font:13px sans-serif;text-anchor:middle;fill:#111}path{stroke:#888;fill:none;marker-end:url(#head)}</style>',
    '<defs><marker id="head" markerWidth="8" markerHeight="8" refX="6" refY="3" orient="auto"><path d="M0 0 L6 3 L0 6 z" style="fill:#888;stroke:none;marker-end:none"/></marker></defs>',
    `<rect x="0" y="0" width="${width}" height="${height}" style="stroke:none"/>`,
    ...arrows,
    ...boxes.map(box),
    '</svg>',
    '',
  ].join('\n');
}
