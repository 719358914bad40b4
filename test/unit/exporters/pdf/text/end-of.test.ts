import { expect, it } from 'vitest';
import { endOf } from '#inside/exporters/pdf';
import { faces, words } from '../support.js';

const measure = { width: 200, size: 14, face: faces.normal };
const end = (count: number) =>
  endOf(words(count).join(' '), { measure, line: 18, look: { fontSize: 14 }, first: {} });

it('asks for room below the last two lines only', () => {
  expect(end(40).height).toBe(36);
  expect(end(40).withRoom(50)).toMatchObject({
    stack: [{ fontSize: 14 }, { unbreakable: true, margin: [0, 0, 0, -50] }],
  });
});

it('fills the line before them, without kerning', () => {
  const node = Object(end(40).withRoom(50));
  expect(node.stack[0]).toHaveProperty('fontFeatures', { kern: false, liga: false });
  expect(node.stack[0].text.at(-1)).toMatchObject({ text: '\u00a0\u00a0', fontSize: 0.01 });
});

it('has none where the text is short', () => {
  expect(end(5).withRoom(50)).toBeUndefined();
});
