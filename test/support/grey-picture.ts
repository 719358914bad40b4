import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), byte),
);

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}

/** The parts of a PNG file of one kind, one behind the other. */
function partsOf(png: Buffer, kind: string): Buffer {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === kind)
      found.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(found);
}

/** The nearest of three neighbours, as PNG guesses a byte. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (a !== undefined && a <= (b ?? 0) && a <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}

const guesses: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** The bytes of all pixels, row by row. */
function pixelsOf(data: Buffer, stride: number, depth: number): Uint8Array {
  const rows = data.length / (stride + 1);
  const pixels = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const guess = guesses[data[row * (stride + 1)] ?? 0] ?? paeth;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at < depth ? 0 : (pixels[here - depth] ?? 0);
      const corner = at < depth || row === 0 ? 0 : (pixels[here - stride - depth] ?? 0);
      const above = row === 0 ? 0 : (pixels[here - stride] ?? 0);
      pixels[here] = (data[row * (stride + 1) + 1 + at] ?? 0) + guess(left, above, corner);
    }
  }
  return pixels;
}

/** So many pixels stand in a byte, each of four greys. */
const perByte = 4;

/**
 * A picture of a page in four greys, a fifth of its size.
 *
 * @param png - PNG of eight bits a channel, grey or in colours.
 */
export function greyPicture(png: Buffer): Buffer {
  const header = Buffer.from(partsOf(png, 'IHDR'));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = header[9] === 2 ? 3 : 1;
  const pixels = pixelsOf(inflateSync(partsOf(png, 'IDAT')), width * depth, depth);
  const stride = 1 + Math.ceil(width / perByte);
  const packed = new Uint8Array(stride * height);
  for (let at = 0; at < width * height; at += 1) {
    const [row, column] = [Math.floor(at / width), at % width];
    const grey = Math.round((pixels[at * depth] ?? 0) / 85);
    const place = row * stride + 1 + Math.floor(column / perByte);
    packed[place] = (packed[place] ?? 0) | (grey << (6 - 2 * (column % perByte)));
  }
  header[8] = 2;
  header[9] = 0;
  const data = deflateSync(packed, { level: 9, memLevel: 9 });
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}
