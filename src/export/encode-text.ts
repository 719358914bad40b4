import { requireText } from '#room/findings';
import type { RenderedFile } from './exporter.js';

const replacement = 0xfffd;

/** What the first byte begins with, by how many bytes follow. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;

/** A surrogate that has no partner stands for no character. */
const isLoneSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

/** Writes one character, and gives where the next one begins; many texts are long. */
function write(point: number, bytes: Uint8Array, at: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  bytes[at] = (leads[more] ?? 0) | (point >> (6 * more));
  for (let left = more - 1, next = at + 1; left >= 0; left -= 1, next += 1) {
    bytes[next] = 0x80 | ((point >> (6 * left)) & 0x3f);
  }
  return at + more + 1;
}

/**
 * Encodes a text as UTF-8 without a byte order mark.
 *
 * Vietnamese: mã hóa UTF-8.
 *
 * The same bytes as the platform's `TextEncoder` gives, which the language itself does not have:
 * this library compiles without the types of browsers and Node. A lone surrogate becomes U+FFFD;
 * {@link removeUnprintable} finds it first.
 *
 * @param text - Any text.
 * @returns New bytes of exactly the length that the text needs.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no text.
 *
 * @example
 * ```ts
 * import { encodeText } from 'danvan/exporter';
 *
 * [...encodeText('hòa')]; //=> [104, 195, 178, 97]
 * ```
 *
 * @category Export
 */
export function encodeText(text: string): RenderedFile['bytes'] {
  requireText(text, 'text');
  // Three bytes for one UTF-16 unit is the most that UTF-8 takes.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? replacement;
    if (point > 0xffff) index += 1;
    length = write(isLoneSurrogate(point) ? replacement : point, bytes, length);
  }
  return bytes.slice(0, length);
}
