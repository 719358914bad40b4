import { DanvanError } from '#room/findings';

/** The tables of a font file by their names: `cmap`, `hmtx` … */
export type FontTables = ReadonlyMap<string, DataView>;

/** TrueType outlines, Apple's name for them, and PostScript outlines. */
const signatures: readonly string[] = ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'];

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));

/**
 * Opens a TTF or OTF file.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for anything else, such as WOFF2.
 */
export function fontTables(bytes: Uint8Array, name: string): FontTables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.length < 12 ? '' : tagAt(file, 0);
  if (!signatures.includes(signature)) {
    const message = `The font “${name}” is no TTF or OTF file: WOFF, WOFF2 and collections cannot be embedded.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const records = Array.from({ length: file.getUint16(4) }, (_, index) => 12 + index * 16);
  return new Map(
    records.map((at): [string, DataView] => {
      const offset = bytes.byteOffset + file.getUint32(at + 8);
      return [tagAt(file, at), new DataView(bytes.buffer, offset, file.getUint32(at + 12))];
    }),
  );
}
