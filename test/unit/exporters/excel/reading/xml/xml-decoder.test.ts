import { expect, it } from 'vitest';
import { xmlDecoder } from '#inside/exporters/excel';

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => {
      const code = text.charCodeAt(at);
      const both = [code & 0xff, code >> 8];
      return isLittle ? both : both.toReversed();
    }).flat(),
  );

const text = '<a>Xã Đường</a>';

it.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16', utf16(`\ufeff${text}`, true)],
  ['UTF-16, large end first', utf16(`\ufeff${text}`, false)],
  ['UTF-16 without its mark', utf16(text, true)],
  ['UTF-16, large end first, without its mark', utf16(text, false)],
])('reads %s, wherever it is cut', (_, bytes) => {
  const decode = xmlDecoder();
  const pieces = [bytes.slice(0, 5), bytes.slice(5, 6), bytes.slice(6)].map((piece) =>
    decode(piece),
  );
  expect(pieces.join('') + decode()).toBe(text);
});

it('throws on what is no text, and on a letter that is cut off', () => {
  expect(() => xmlDecoder()(Uint8Array.from([0x3c, 0xff, 0xff]))).toThrow(TypeError);
  const decode = xmlDecoder();
  decode(Uint8Array.from([0x3c, 0xc4]));
  expect(() => decode()).toThrow(TypeError);
});

it('gives nothing of nothing', () => {
  expect(xmlDecoder()()).toBe('');
});
