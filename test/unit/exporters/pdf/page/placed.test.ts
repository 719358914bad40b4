import { expect, it } from 'vitest';
import { stacked, totalHeight, type Placed } from '#inside/exporters/pdf';

const part = (text: string, height: number): Placed => ({ node: { text }, height });

it('adds up heights, and the space above', () => {
  const parts = [part('một', 10), part('hai', 5)];
  expect(totalHeight(parts)).toBe(15);
  expect(stacked(parts, 3)).toEqual({
    node: { stack: [{ text: 'một' }, { text: 'hai' }], margin: [0, 3, 0, 0] },
    height: 18,
  });
});
