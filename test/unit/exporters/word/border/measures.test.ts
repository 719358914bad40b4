import { expect, it } from 'vitest';
import { eighths, halfPoints, twips } from '#inside/exporters/word';

it('are whole numbers of the units of word processors', () => {
  expect([twips(72), twips(28.35)]).toEqual([1440, 567]);
  expect([halfPoints(13), halfPoints(13.5), halfPoints(0.1)]).toEqual([26, 27, 1]);
  expect(eighths(0.75)).toBe(6);
});
