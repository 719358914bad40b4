import { signatures } from './zip-records.js';

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
    const isEnd = view.getUint32(at, true) === signatures.end;
    if (isEnd && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** Packages with wide numbers have a second end, to which a locator before the first one leads. */
function wideDirectory(view: DataView, end: number): Directory | undefined {
  const locator = end - locatorSize;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + wideEndSize > end || view.getUint32(at, true) !== signatures.wideEnd) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/**
 * Finds the directory of a package: `cut-off` where there is no end, `damaged` where the end leads
 * behind itself.
 */
export function findEnd(bytes: Uint8Array): Directory | 'cut-off' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end === undefined) return 'cut-off';
  const near = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const isWide = near.count === 0xffff || near.offset === 0xffffffff;
  const found = (isWide ? wideDirectory(view, end) : undefined) ?? near;
  return found.offset < end ? found : 'damaged';
}
