import { sheetFinding } from '#room/export';
import type { Finding } from '#room/findings';

type FileKind = Parameters<typeof otherFile>[0];

const otherFile = (
  kind: 'text' | 'html' | 'xml' | 'pdf' | 'word' | 'picture' | 'archive' | 'unknown',
): Finding => sheetFinding('sheets/other-file', { kind });

/** What files begin with, as hexadecimal digits, that are no workbook. */
const beginnings: readonly (readonly [digits: string, kind: FileKind])[] = [
  ['25504446', 'pdf'],
  ['7b5c727466', 'word'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['1f8b', 'archive'],
  ['377abcaf', 'archive'],
  ['52617221', 'archive'],
];

/** Workbooks of Excel 2 to 4, before there were compound files. */
const oldest = /^09(00|02|04)0[46]00/;

const digitsOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The names of what a compound file holds; each has its 128 bytes. */
function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length && names.size < 1000; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length < 4 || length > 64 || length % 2 === 1 || bytes[at + 1] !== 0) continue;
    names.add(decoder.decode(bytes.slice(at, at + length - 2)));
  }
  return names;
}

function compoundFinding(bytes: Uint8Array): Finding {
  const names = namesIn(bytes);
  if (names.has('EncryptedPackage')) return sheetFinding('sheets/password', {});
  if (names.has('WordDocument')) return otherFile('word');
  return sheetFinding('sheets/old-excel', {});
}

/** A text says in its first letters what it is; what holds a zero byte in UTF-8 is none. */
function textKind(bytes: Uint8Array): FileKind {
  const start = bytes.slice(0, 4096);
  const isWide =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!isWide && start.includes(0)) return 'unknown';
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(start).trimStart();
  if (/^<(!doctype html|html|table|head|meta)/iu.test(text)) return 'html';
  if (/^<\?xml|^<\w+:?\w*[ >]/u.test(text)) return /<html/iu.test(text) ? 'html' : 'xml';
  return /[^\P{Cc}\s]/u.test(text) ? 'unknown' : 'text';
}

/**
 * Looks at the first bytes of a file: whether it can be a workbook.
 *
 * @returns Why it can be none; undefined where it may be one.
 */
export function sniffFile(bytes: Uint8Array): Finding | undefined {
  if (bytes.length === 0) return sheetFinding('sheets/empty-file', {});
  const digits = digitsOf(bytes);
  if (digits.startsWith('504b0304')) return undefined;
  if (digits.startsWith('504b0506')) return otherFile('archive');
  if (digits.startsWith('d0cf11e0a1b11ae1')) return compoundFinding(bytes);
  if (oldest.test(digits)) return sheetFinding('sheets/old-excel', {});
  const known = beginnings.find(([start]) => digits.startsWith(start));
  return otherFile(known?.[1] ?? textKind(bytes));
}
