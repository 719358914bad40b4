import { expect, it } from 'vitest';
import { textSchema } from '#inside/text';

it('reads a text without spaces around it, in NFC, and refuses one that says nothing', () => {
  expect(textSchema.parse(' xa\u0303 A ')).toBe('xã A');
  expect(['', '   ', 5, null].filter((given) => textSchema.safeParse(given).success)).toEqual([]);
});
