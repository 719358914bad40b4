import { expect, it } from 'vitest';
import { boxed, paragraphOf } from '#inside/exporters/word';
import { styledWidth } from '#inside/report';

const style = { size: 12, bold: true };

it('makes a box a little wider than its words, in the middle of the column', () => {
  const { inset = 0 } = boxed(paragraphOf('draft-mark', 'DỰ THẢO'), { style, width: 400 });
  expect(400 - 2 * inset).toBeGreaterThan(styledWidth('DỰ THẢO', style));
  expect(400 - 2 * inset).toBeLessThan(styledWidth('DỰ THẢO', style) * 1.1);
});

it('is never wider than the column', () => {
  const { inset } = boxed(paragraphOf('draft-mark', 'Ư'.repeat(99)), { style, width: 400 });
  expect(inset).toBe(5);
});
