import { targetOf, type ImportLine } from './read-imports.js';

/**
 * Looks for files that import each other in a ring, type-only imports included.
 *
 * @param lines - All imports.
 * @returns The files of the first ring met, in order; empty where there is none.
 */
export function findCycle(lines: readonly ImportLine[]): readonly string[] {
  const targetsOf = (file: string): readonly string[] =>
    lines.filter((line) => line.file === file).flatMap((line) => targetOf(line) ?? []);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return [];
    for (const target of targetsOf(file)) {
      const cycle = visit(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of new Set(lines.map((line) => line.file))) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
