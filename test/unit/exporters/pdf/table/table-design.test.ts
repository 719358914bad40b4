import { expect, it } from 'vitest';
import { borderOf, tableDesign } from '../../../../../exporters/pdf/table/table-design.js';

it('counts what padding and lines take of the width', () => {
  const { paddingLeft, paddingRight, vLineWidth } = tableDesign;
  const expected = 5 * (paddingLeft() + paddingRight()) + 6 * vLineWidth();
  expect(borderOf(5)).toBeCloseTo(expected, 9);
});
