/** One object of a PDF file, from its number to `endobj`. */
export interface PdfObject {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** A PDF file taken apart. */
export interface PdfObjects {
  /** What stands before the first object. */
  readonly header: Uint8Array;
  /** In the order of the file. */
  readonly objects: readonly PdfObject[];
  /** From the word `trailer` up to the place of the table. */
  readonly trailer: string;
}

/** Bytes as letters up to U+00FF. */
export const latinText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const table =
  /^xref\n0 \d+\n0000000000 65535 f \n([\d n\n]*)(trailer\n[^]*)startxref\n\d+\n%%EOF\n$/;

/** Where the table begins, told at the end of the file. */
function tablePlace(file: Uint8Array): number {
  const [, place = '-1'] = /startxref\n(\d+)\n%%EOF\n$/.exec(latinText(file.subarray(-40))) ?? [];
  return Number(place);
}

interface Start {
  readonly id: number;
  readonly start: number;
}

/** Where each object begins, in the order of the file. */
const startsOf = (lines: string): readonly Start[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line, at) => ({ id: at + 1, start: Number(line.slice(0, 10)) }))
    .toSorted((a, b) => a.start - b.start);

const isWhole = ({ id, bytes }: PdfObject): boolean => {
  const head = `${id} 0 obj\n`;
  return latinText(bytes.subarray(0, head.length)) === head;
};

/**
 * Takes a PDF file apart the way pdfmake writes it: plain objects, one table at the end.
 *
 * @returns Its parts; undefined for a file that is written in another way.
 */
export function pdfObjects(file: Uint8Array): PdfObjects | undefined {
  const place = tablePlace(file);
  const found = place < 0 ? null : table.exec(latinText(file.subarray(place)));
  if (found === null) return undefined;
  const [, lines = '', trailer = ''] = found;
  const starts = startsOf(lines);
  const objects = starts.map(({ id, start }, at) => ({
    id,
    bytes: file.subarray(start, starts[at + 1]?.start ?? place),
  }));
  const header = file.subarray(0, starts[0]?.start ?? place);
  return objects.every(isWhole) ? { header, objects, trailer } : undefined;
}
