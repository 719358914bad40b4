import type { ZipEntry } from './list-entries.js';
import { signatures } from './zip-records.js';

const headSize = 30;

/** The bytes of a part as they are packed; its own record tells where they begin. Undefined where that is broken. */
export function packedBytes(
  bytes: Uint8Array,
  { offset, packedSize }: Pick<ZipEntry, 'offset' | 'packedSize'>,
): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + headSize > bytes.length || view.getUint32(offset, true) !== signatures.local) {
    return undefined;
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const from = offset + headSize + names;
  return from + packedSize > bytes.length ? undefined : bytes.subarray(from, from + packedSize);
}
