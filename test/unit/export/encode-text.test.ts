import { encodeText } from 'danvan/exporter';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const platform = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodeText', () => {
  it.each([
    ['nothing', ''],
    ['ASCII', 'STT | A-1'],
    ['Vietnamese', 'Hòa giải ở cơ sở, tỷ lệ 74% – ư Ợ'],
    ['emoji', '😀👨‍👩‍👧'],
    ['the ends of each length', '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
    ['half pairs', 'a\ud800b\udc00c\udc00\ud800'],
    ['half a pair at the end', '\ud83d'],
  ])('gives the bytes of the platform for %s', (_, text) => {
    expect(encodeText(text)).toEqual(platform(text));
  });

  it('gives the bytes of the platform for any UTF-16 text', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(encodeText(text)).toEqual(platform(text));
      }),
    );
  });

  it('holds no more memory than the text needs', () => {
    expect(encodeText('abc').buffer.byteLength).toBe(3);
  });
});
