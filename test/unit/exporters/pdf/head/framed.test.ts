import { expect, it } from 'vitest';
import { framed } from '#inside/exporters/pdf';
import { textsOf } from '../support.js';

it('stands in the middle, and is as high as its words, their frame and the gap above', () => {
  const { node, height } = framed({ node: { text: 'MẬT' }, height: 15 }, 4);
  expect(textsOf(node)).toEqual(['MẬT']);
  expect(node).toMatchObject({ margin: [0, 4, 0, 0], columns: [{}, { width: 'auto' }, {}] });
  expect(height).toBeCloseTo(4 + 15 + 5.5);
});
