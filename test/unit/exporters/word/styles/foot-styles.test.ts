import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { annexStyles, marginStyles, signatureStyles } from '#inside/exporters/word';
import { layout } from '../support.js';

it('leave the room of a signature above the name', () => {
  const name = signatureStyles(layout, vi.labels).find(({ id }) => id === 'name');
  expect(name?.above).toBe(layout.signature.blankLines * layout.body.lineSpacing);
});

it('show annexes in the outline', () => {
  expect(annexStyles(layout, vi.labels).map(({ outline }) => outline)).toEqual([
    0,
    undefined,
    undefined,
  ]);
});

it('set the number of a page where the layout has it', () => {
  const { page } = layout;
  const right = {
    ...layout,
    page: { ...page, pageNumber: { ...page.pageNumber, position: 'bottom-right' as const } },
  };
  expect(marginStyles(right, vi.labels)[0]?.align).toBe('right');
  expect(marginStyles(layout, vi.labels)[0]?.align).toBe('center');
});
