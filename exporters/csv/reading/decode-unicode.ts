/** Which byte of two comes first. */
export type WideEncoding = 'little' | 'big';

const markOf = (text: string): string => text.replace(/^\ufeff/, '');

/** How many bytes follow a first one; -1 for one that opens nothing. */
function lengthAfter(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
}

/** The least point that a length is needed for: a shorter way to write it is the right one. */
const least = [0, 0x80, 0x800, 0x10000] as const;

/** The point that begins at a place; -1 where there is none. */
function pointAt(bytes: Uint8Array, at: number, more: number): number {
  const first = bytes[at] ?? 0;
  let point = more === 0 ? first : first & (0x3f >> more);
  for (let next = 1; next <= more; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isPoint = point >= (least[more] ?? 0) && point <= 0x10ffff && (point & ~0x7ff) !== 0xd800;
  return isPoint ? point : -1;
}

/** Gathers letters without a long line of additions. */
function gatherer() {
  const pieces: string[] = [];
  let piece = '';
  return {
    add: (letters: string): void => {
      piece += letters;
      if (piece.length < 8192) return;
      pieces.push(piece);
      piece = '';
    },
    text: (): string => markOf([...pieces, piece].join('')),
  };
}

/** The text of bytes in UTF-8, without its mark; undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const letters = gatherer();
  for (let at = 0; at < bytes.length;) {
    const more = lengthAfter(bytes[at] ?? 0);
    const point = more === -1 ? -1 : pointAt(bytes, at, more);
    if (point === -1) return undefined;
    letters.add(String.fromCodePoint(point));
    at += more + 1;
  }
  return letters.text();
}

/** The text of bytes in UTF-16, without its mark; an odd byte at the end is left out. */
export function decodeUtf16(bytes: Uint8Array, encoding: WideEncoding): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = gatherer();
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    letters.add(String.fromCharCode(view.getUint16(at, encoding === 'little')));
  }
  return letters.text();
}
