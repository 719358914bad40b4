import { expect, it } from 'vitest';
import { parseFormula } from '#inside/forms';

it('reads sums, and quotients with and without percent', () => {
  expect(parseFormula('6+7')).toMatchObject({ kind: 'sum', text: '6+7' });
  expect(parseFormula('4/3')).toMatchObject({ numerator: '4', denominator: '3', factor: 1 });
  for (const text of ['4/3*100', '4:3x100', '4/3×100%']) {
    expect(parseFormula(text)).toMatchObject({ numerator: '4', denominator: '3', factor: 100 });
  }
});

it.each(['', '4/', '4/3/2', '4*3', '4/3*10', 'x'])('does not read “%s”', (text) => {
  expect(parseFormula(text)).toBeUndefined();
});
