import { expect, it } from 'vitest';
import { itemLabels, portalSample, practiceSample, sample } from '#inside/vietnam';

it('says of every sample that nobody confirmed it, and why', () => {
  for (const each of [sample('vì thế'), portalSample(), practiceSample()]) {
    expect(each.confirmed).toBe(false);
    expect(each.doubt).not.toBe('');
  }
  expect(itemLabels('Nội dung', 'Matter').map(({ holds }) => holds)).toEqual(['number', 'name']);
});
