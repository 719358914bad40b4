import { sheetFinding } from '#room/export';
import { refuseFile } from '../refusal.js';

const endSignature = 0x06054b50;
const wideEndSignature = 0x06064b50;
const locatorSignature = 0x07064b50;
const endSize = 22;
const locatorSize = 20;
const wideEndSize = 56;
/** A comment at the end of a package is not longer. */
const longestComment = 65_535;

/** Where the directory of a package is. */
interface Directory {
  readonly count: number;
  readonly offset: number;
}

function endAt(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature;
    if (isEnd && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** Packages with wide numbers have a second end, to which a locator before the first one leads. */
function wideDirectory(view: DataView, end: number): Directory | undefined {
  const locator = end - locatorSize;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + wideEndSize > end || view.getUint32(at, true) !== wideEndSignature) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Finds the directory of a package; a file that has none was cut off. */
export function findEnd(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end === undefined) {
    return refuseFile(sheetFinding('sheets/cut-off', { bytes: bytes.length }));
  }
  const near = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const isWide = near.count === 0xffff || near.offset === 0xffffffff;
  const found = (isWide ? wideDirectory(view, end) : undefined) ?? near;
  if (found.offset < end) return found;
  return refuseFile(sheetFinding('sheets/damaged', { part: '', problem: 'directory' }));
}
