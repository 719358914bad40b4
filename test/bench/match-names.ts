import { createHierarchy } from 'danvan';
import { createUnitMatcher } from 'danvan/organization';
import { nameAbbreviations, unitKinds } from 'danvan/vietnam';
import { growth, numbers } from './growth.js';
import type { Pair } from './measure.js';

const syllables = ['An', 'Bình', 'Châu', 'Đông', 'Hòa', 'Lộc', 'Mỹ', 'Phú', 'Sơn', 'Tân'];

/** A made-up name of five syllables, another one for each of 100,000 places. */
const nameOf = (at: number): string =>
  numbers(5)
    .map((place) => syllables[Math.floor(at / 10 ** place) % 10])
    .join(' ');

function communes(count: number) {
  const { units } = createHierarchy(
    numbers(count).map((at) => ({ id: `xa-${at}`, name: `xã ${nameOf(at)}` })),
  );
  return createUnitMatcher(units, { kinds: unitKinds, abbreviations: nameAbbreviations });
}

/** Names of communes that stand in the smaller list as in the larger one. */
const asked = (count: number): readonly string[] => numbers(count).map((at) => `xã ${nameOf(at)}`);

type Matcher = ReturnType<typeof communes>;

const found =
  (texts: readonly string[]) =>
  (match: Matcher): number =>
    texts.filter((text) => match(text).match !== null).length;

/** As many names among four times as many units: looked up, and compared with every name. */
export const matchNames: readonly (() => Promise<Pair>)[] = [
  growth('match-names', { make: communes, size: 3300, run: found(asked(3000)), limit: 1.5 }),
  growth('match-typos', {
    make: communes,
    size: 3300,
    run: found(asked(20).map((name) => `${name}h`)),
  }),
];
