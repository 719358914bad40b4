import { DanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { realText, wholeText } from '#inside/sql';

it('writes whole numbers that are exact, and no others', () => {
  expect([wholeText(-12), wholeText(Number.MAX_SAFE_INTEGER)]).toEqual(['-12', '9007199254740991']);
  for (const number of [1.5, 2 ** 53, Number.NaN]) {
    expect(() => wholeText(number)).toThrow(DanvanError);
  }
});

it('writes any finite number so that it reads back the same', () => {
  for (const number of [0.1, 1e300, -2.5e-7]) expect(Number(realText(number))).toBe(number);
  expect([null, Infinity, Number.NaN].map(realText)).toEqual(['null', 'null', 'null']);
});
