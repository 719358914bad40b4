import { posix } from 'node:path';
import { layers, roomOf } from './layer-table.js';
import { fencesOf } from './markdown.js';
import { sourceFiles } from './repository.js';

/** The folder of a room: `src/text`, `exporters/pdf`. */
export const folderOf = (room: string): string => (room.includes('/') ? room : `src/${room}`);

/** The rooms that have files, in the order of the layer table. */
export function roomsInUse(): readonly string[] {
  const used = new Set(sourceFiles().map(roomOf));
  return Object.keys(layers).filter((room) => used.has(room) && !room.endsWith('.ts'));
}

const mayImportLine = /^(?:- )?May import: (.+)\.$/m;
const typesOnly = ' (types only)';

/**
 * The rooms that the line “May import: kit, findings.” of a README names.
 *
 * @returns Their names, `*` for every room, with “(types only)” where it stands; nothing where
 *   there is no such line.
 */
export function statedImports(readme: string): readonly string[] | undefined {
  const [, stated] = mayImportLine.exec(readme) ?? [];
  if (stated === undefined || stated === 'nothing') return stated === undefined ? undefined : [];
  return stated === 'every room' ? ['*'] : stated.split(', ');
}

/**
 * What is wrong with the stated imports of a room: what the layer table forbids, and what it allows
 * and the README leaves out. Rooms still to be built need not be named.
 */
export function wrongImports(
  room: string,
  stated: readonly string[],
  inUse: readonly string[],
): readonly string[] {
  const { rooms = [], typesOf = [] } = layers[room] ?? {};
  const allowed = [...rooms, ...typesOf.map((name) => `${name}${typesOnly}`)];
  const due = allowed.filter((name) => name === '*' || inUse.includes(name.replace(typesOnly, '')));
  return [
    ...stated.filter((name) => !allowed.includes(name)).map((name) => `names ${name}`),
    ...due.filter((name) => !stated.includes(name)).map((name) => `leaves out ${name}`),
  ];
}

/** The line under the heading: the rule of the room. */
export const openingOf = (readme: string): string => readme.split('\n')[2] ?? '';

/** Files and folders that a page names in backticks: `a.ts`, `b/`, `src/c/d.ts`, `e-*.ts`. */
export function namedPaths(page: string): readonly string[] {
  const prose = fencesOf(page).reduce((rest, { text }) => rest.replace(text, ''), page);
  const named = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  return named.filter((name) => /^[\w./*-]+(\/|\.(ts|md|json))$/.test(name));
}

/**
 * Whether a path that a page names leads to a file or a folder, from the page's folder or from the
 * root. A star stands for any letters.
 */
export function leadsToFile(folder: string, path: string, files: readonly string[]): boolean {
  const starts = [posix.join(folder, path), posix.normalize(path)];
  return starts.some((start) => {
    const pattern = start.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]*');
    const whole = new RegExp(`^${pattern}${start.endsWith('/') ? '' : '$'}`);
    return files.some((file) => whole.test(file));
  });
}
