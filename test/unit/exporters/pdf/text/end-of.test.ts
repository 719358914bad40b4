import { expect, it } from 'vitest';
import { endOf, wholeOf } from '#inside/exporters/pdf';
import { faces, words } from '../support.js';

const measure = { width: 200, size: 14, face: faces.normal };
const end = (count: number) =>
  endOf(words(count).join(' '), { measure, line: 18, look: { fontSize: 14 }, first: {}, above: 6 });

it('asks for room below the last two lines only', () => {
  expect(end(40).height).toBe(36);
  expect(end(40).withRoom(50)).toMatchObject({
    stack: [
      { unbreakable: true, margin: [0, 0, 0, -42] },
      { fontSize: 14 },
      { unbreakable: true, margin: [0, 0, 0, -50] },
    ],
  });
});

it('fills the line before them', () => {
  const node = Object(end(40).withRoom(50));
  expect(node.stack[1].text.at(-1)).toMatchObject({ text: '\u00a0\u00a0', fontSize: 0.01 });
});

it('has none where the text is short', () => {
  expect(end(5).withRoom(50)).toBeUndefined();
});

it('keeps two or three lines together, and parts four before the last two', () => {
  const node = { text: words(40).join(' ') };
  expect(wholeOf(node, { lines: 1, end: end(2) })).toBe(node);
  expect(wholeOf(node, { lines: 3, end: end(9) })).toEqual({ ...node, unbreakable: true });
  expect(wholeOf(node, { lines: 4, end: end(9) })).toEqual({ ...node, unbreakable: true });
  expect(wholeOf(node, { lines: 9, end: end(40) })).toHaveProperty('stack.length', 3);
  expect(wholeOf(node, { lines: 9, end: end(9) })).toBe(node);
});
