import { namePatterns } from './name-patterns.js';
import { namesOfHistory, placeStarts } from './names-of-history.js';
import { namesakeContexts } from './namesakes.js';

/** So far before a name it is looked for what bears it. */
const furthest = 160;

const patterns = /* @__PURE__ */ namePatterns();
const contexts = /* @__PURE__ */ namesakeContexts();

function isNamesake(name: string, before: string): boolean {
  const begins = name.split(' ').slice(0, 2).join(' ');
  if (placeStarts.has(begins) || namesOfHistory.has(name) || contexts.afterThing.test(before))
    return true;
  const place = contexts.afterPlace.exec(before);
  return place !== null && !contexts.afterPost.test(before.slice(0, place.index));
}

/**
 * The names of persons in a text, by forms of address and Vietnamese family names; not those that
 * streets, schools, places and models are called after.
 */
export function* personNamesIn(text: string): Generator<string> {
  const line = text.replaceAll(/\s+/gu, ' ');
  for (const pattern of patterns) {
    for (const { 0: name, index } of line.matchAll(pattern)) {
      const before = line.slice(Math.max(0, index - furthest), index);
      if (!isNamesake(name, before)) yield name;
    }
  }
}
