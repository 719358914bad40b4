import { posix } from 'node:path';
import { layers, roomOf } from './layer-table.js';
import { fencesOf } from './markdown.js';
import { sourceFiles } from './repository.js';

/** The folder of a room: `src/text`, `exporters/pdf`. */
export const folderOf = (room: string): string =>
  room.startsWith('exporters/') ? room : `src/${room}`;

/** The rooms that have files, in the order of the layer table. */
export function roomsInUse(): readonly string[] {
  const used = new Set(sourceFiles().map(roomOf));
  return Object.keys(layers).filter((room) => used.has(room) && !room.endsWith('.ts'));
}

const importsPattern = /^(?:- )?May import: .*$/m;

/**
 * The line that says what a room may import, from the layer table: “- May import: kit, findings.”
 *
 * @param room - Its name.
 * @param inUse - The rooms that have files; others are left out until they are built.
 */
export function importsLine(room: string, inUse: readonly string[], table = layers): string {
  const { rooms = [], typesOf = [] } = table[room] ?? {};
  if (rooms.includes('*')) return '- May import: every room.';
  const named = inUse.flatMap((name) => {
    if (rooms.includes(name)) return [name];
    return typesOf.includes(name) && name !== room ? [`${name} (types only)`] : [];
  });
  return `- May import: ${named.join(', ') || 'nothing'}.`;
}

/** The line that a README has; nothing where there is none. */
export const statedImports = (readme: string): string | undefined =>
  importsPattern.exec(readme)?.[0];

/** A README with the line put right; one that has no such line stays as it is. */
export const withImports = (readme: string, line: string): string =>
  readme.replace(importsPattern, () => line);

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
