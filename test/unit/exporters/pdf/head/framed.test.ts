import { expect, it } from 'vitest';
import { boxWidth, framed } from '#inside/exporters/pdf';
import { textsOf } from '../support.js';

it('stands in the middle, and is as high as its words, their frame and the gap above', () => {
  const { node, height } = framed({ node: { text: 'MẬT' }, height: 15 }, { above: 4 });
  expect(textsOf(node)).toEqual(['MẬT']);
  expect(node).toMatchObject({ margin: [0, 4, 0, 0], columns: [{}, { width: 'auto' }, {}] });
  expect(height).toBeCloseTo(4 + 15 + 5.5);
});

it('is as large as the layout has it', () => {
  const box = [60, 24] as const;
  const { node, height } = framed({ node: { text: 'KHẨN' }, height: 15 }, { above: 4, box });
  expect(height).toBeCloseTo(28);
  expect(node).toMatchObject({ columns: [{}, { table: { widths: [60 - boxWidth] } }, {}] });
});
