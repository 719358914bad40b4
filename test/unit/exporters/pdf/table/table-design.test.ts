import { expect, it } from 'vitest';
import { borderOf, tableDesign } from '#inside/exporters/pdf';

it('counts what padding and lines take of the width', () => {
  const { paddingLeft, paddingRight, vLineWidth } = tableDesign();
  const expected = 5 * (paddingLeft() + paddingRight()) + 6 * vLineWidth();
  expect(borderOf(5)).toBeCloseTo(expected, 9);
});
