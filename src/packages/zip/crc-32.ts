import { onDemand } from '#room/kit';

/** What one byte makes of the check sum, for each of its 256 values. */
const table = onDemand(() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  }),
);

/**
 * The check sum that zip files keep of each part.
 *
 * @param before - That of the bytes before these, where a part comes in pieces.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const known = table();
  let sum = before ^ 0xffffffff;
  // Not for … of, which is slower: whole workbooks pass here.
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (known[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
