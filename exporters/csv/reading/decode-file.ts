import type { Finding } from '#room/findings';
import { fileFinding } from '#room/packages';
import { detectLegacyEncoding, textFinding } from '#room/text';
import { decodeUtf16, decodeUtf8, type WideEncoding } from './decode-unicode.js';
import { decode1252, decode1258, isSurely1258 } from './windows-1258.js';

/** The text of a file; nothing where it cannot be read, with the reason. */
export interface DecodedFile {
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

const wideMarks: readonly (readonly [number, number, WideEncoding])[] = [
  [0xff, 0xfe, 'little'],
  [0xfe, 0xff, 'big'],
];

/** A text in UTF-16 without a mark has a zero beside each letter of ASCII. */
function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const marked = wideMarks.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked !== undefined) return marked[2];
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 1].map(
    (side) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even === 0) return 'little';
  return even > sample.length / 5 && odd === 0 ? 'big' : undefined;
}

/** Lines that say which old fonts a text was written with, of those with letters beyond ASCII. */
function legacyLine(
  text: string,
): { readonly line: string; readonly encoding: string } | undefined {
  const lines = text
    .slice(0, 200_000)
    .split(/[\r\n]+/)
    .filter((line) => /[^\x20-\x7e\t]/.test(line));
  const found = lines.flatMap((line) => {
    const encoding = detectLegacyEncoding(line);
    return encoding === null ? [] : [{ line, encoding }];
  });
  // Some lines of any text look like old fonts by chance.
  return found.length > 0 && found.length * 4 >= lines.length ? found[0] : undefined;
}

function checked(text: string, asOldFonts: string): DecodedFile {
  const legacy = legacyLine(asOldFonts);
  if (legacy === undefined) return { text, findings: [] };
  const facts = { text: legacy.line, encoding: legacy.encoding };
  return { text: undefined, findings: [textFinding('text/legacy-encoding', facts)] };
}

const notText: DecodedFile = {
  text: undefined,
  findings: [fileFinding('files/not-opened', { problem: 'not-text' })],
};

/**
 * Reads the text of a file: UTF-8, UTF-16 and windows-1258 are told apart; TCVN3 and VNI are
 * recognized and told, and never converted in silence.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = decodeUtf16(bytes, wide);
    return checked(text, text);
  }
  if (bytes.includes(0)) return notText;
  const text = decodeUtf8(bytes);
  if (text !== undefined) return checked(text, text);
  const windows = decode1258(bytes);
  return isSurely1258(bytes, windows)
    ? { text: windows, findings: [] }
    : checked(windows, decode1252(bytes));
}
