import { namePatterns } from './name-patterns.js';
import { namesOfHistory, placeStarts, shortNamesOfPlaces } from './names-of-history.js';
import { namesakeContexts } from './namesakes.js';
import { withoutMarks } from './without-marks.js';

/** So far before a name it is looked for what bears it. */
const furthest = 160;

const patterns = /* @__PURE__ */ namePatterns();
const contexts = /* @__PURE__ */ namesakeContexts();

const plain = (name: string): string => withoutMarks(name).toLowerCase();

/** Without marks, in any case: the same streets and places. */
const plainNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...namesOfHistory, ...placeStarts].map(plain),
);

/** Whether it is written in plain letters, and streets or places begin so. */
const isPlainNamesake = (name: string, begins: string): boolean =>
  withoutMarks(name) === name && [name, begins].some((one) => plainNames.has(one.toLowerCase()));

function isNamesake(name: string, before: string): boolean {
  const begins = name.split(' ').slice(0, 2).join(' ');
  if (placeStarts.has(begins) || namesOfHistory.has(name)) return true;
  if (isPlainNamesake(name, begins)) return true;
  if (contexts.afterThing.test(before)) return true;
  const place = contexts.afterPlace.exec(before);
  return place !== null && !contexts.afterPost.test(before.slice(0, place.index));
}

/**
 * The names of persons in a text, by forms of address and Vietnamese family names; not those that
 * streets, schools, places and models are called after.
 */
export function* personNamesIn(text: string): Generator<string> {
  const line = text.replaceAll(/\s+/gu, ' ');
  for (const { pattern, isOfPlacesToo } of patterns) {
    // Most texts hold none, and `matchAll` copies the pattern each time.
    if (line.search(pattern) < 0) continue;
    for (const { 0: name, index } of line.matchAll(pattern)) {
      if (isOfPlacesToo && shortNamesOfPlaces.has(name)) continue;
      const before = line.slice(Math.max(0, index - furthest), index);
      if (!isNamesake(name, before)) yield name;
    }
  }
}
