import { defineIndicator } from 'danvan';
import { expect, it } from 'vitest';
import { inPercent } from '#inside/rules';

const terms = { numerator: 'x.a', denominator: 'x.b' };
const of = (code: string, unit: string, factor?: number) =>
  factor === undefined
    ? defineIndicator({ code, name: code, unit, kind: 'flow' })
    : defineIndicator({ code, name: code, unit, kind: 'ratio', ratio: { ...terms, factor } });

it('tells percentages by their unit or their factor', () => {
  const indicators = [
    of('x.a', 'cuộc'),
    of('x.b', '%'),
    of('x.c', 'tỷ lệ', 100),
    of('x.d', '‰', 1000),
  ];
  const told = indicators.map((indicator) => inPercent(indicator).percent);
  expect(told).toEqual([undefined, true, true, undefined]);
});
