import { expect, it } from 'vitest';
import { fromAsciiJson, toAsciiJson } from '#inside/aggregation';

it('writes every character in one byte, and reads it back', () => {
  const data = { xã: ['Gò Dầu', '\u007f\u0080', '😀', '~ "', null, 1.5] };
  const text = toAsciiJson(data);
  expect(text).toMatch(/^[ -~]*$/);
  expect(text).toContain('x\\u00e3');
  expect(fromAsciiJson(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual(data);
});

it('reads more than is read at once', () => {
  const data = Array.from({ length: 5000 }, (_, at) => at);
  const bytes = Uint8Array.from(toAsciiJson(data), (letter) => letter.charCodeAt(0));
  expect(fromAsciiJson(bytes)).toEqual(data);
});
