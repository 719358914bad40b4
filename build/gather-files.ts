import { neededBy, takesPackage } from './scripts.js';

/** Files that so many doors need stand in one file that every door may load. */
const shared = 5;

function reachedFrom(door: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [door];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...neededBy(file));
  }
  return reached;
}

/**
 * What each door is to name besides what it needs.
 *
 * A bundler writes one file for each set of doors that need the same, hundreds of them, and every
 * file takes its time to load. What many doors need becomes one file if all of them name it.
 *
 * @param doors - The source files of the doors.
 */
export function gatherFiles(doors: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const reached = new Map(doors.map((door) => [door, reachedFrom(door)]));
  const counts = new Map<string, number>();
  for (const files of reached.values())
    for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  const isLight = (file: string): boolean => ![...reachedFrom(file)].some(takesPackage);
  const gathered = [...counts].flatMap(([file, count]) =>
    count >= shared && isLight(file) ? [file] : [],
  );
  return new Map(
    [...reached].map(([door, own]) => [door, gathered.filter((file) => !own.has(file))]),
  );
}
