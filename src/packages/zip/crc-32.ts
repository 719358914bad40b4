import { onDemand } from '#room/kit';

/** What one byte makes of the check sum, for each of its 256 values. */
const table = onDemand(() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  }),
);

/** The check sum that zip files keep of each part. */
export function crc32(bytes: Uint8Array): number {
  const known = table();
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (known[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
