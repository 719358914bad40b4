import { expect, it } from 'vitest';
import { sumTexts } from '#inside/report';

it('adds up what all texts come to, however deep', () => {
  const value = { kind: 'list', a: 'ab', b: [1, null, undefined, { c: 'xyz' }], d: true };
  expect(sumTexts(value, (text) => text.length)).toBe(5);
});
