import { leewayOf, sharedLeeways } from '#inside/aggregation';
import { qualifiers } from 'danvan/text';
import { expect, it } from 'vitest';

const amounts = [0, 1, 5, 1023, 1024, 2.5, -1, 2 ** 50];

it('gives the leeway of each amount, word and scale, asked once and again', () => {
  const shared = sharedLeeways();
  for (const [at, qualifier] of [undefined, ...qualifiers].entries()) {
    for (const scale of [1, 10]) {
      for (const amount of [...amounts, ...amounts]) {
        const worded = { amount, wordPlace: at, scale };
        expect(shared(worded), JSON.stringify(worded)).toEqual(
          leewayOf({ amount, qualifier }, scale),
        );
      }
    }
  }
});

it('works out that of a common amount once', () => {
  const shared = sharedLeeways();
  const [five, many] = [5, 5000].map((amount) => ({ amount, wordPlace: 1, scale: 1 }));
  if (five === undefined || many === undefined) throw new Error('two amounts');
  expect(shared(five)).toBe(shared(five));
  expect(shared(many)).not.toBe(shared(many));
});
