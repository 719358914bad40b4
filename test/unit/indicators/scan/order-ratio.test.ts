import { defineIndicator } from 'danvan';
import { orderRatio } from '#inside/indicators';
import { expect, it } from 'vitest';

const candidate = (indicator: string, weight: number, partOf?: string) => ({
  indicator,
  wording: 'vụ',
  words: [],
  weight,
  definition: defineIndicator({
    code: indicator,
    name: 'vụ',
    unit: 'vụ',
    kind: 'flow',
    ...(partOf !== undefined && { partOf }),
  }),
});
const ordered = [candidate('a.whole', 4), candidate('a.part', 3, 'a.whole')];
const codes = (ratio: 'part' | 'whole' | undefined, list = ordered) =>
  orderRatio(list, ratio).map(({ indicator }) => indicator);

it('puts the part first above the line and the whole first below', () => {
  expect(codes('part')).toEqual(['a.part', 'a.whole']);
  expect(codes('whole', ordered.toReversed())).toEqual(['a.whole', 'a.part']);
  expect(codes(undefined)).toEqual(['a.whole', 'a.part']);
});
