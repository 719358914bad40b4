import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { greyPicture } from './grey-picture.js';
import { fromRoot } from './repository.js';
import { readFileSync } from 'node:fs';

/** A PNG without sums of its parts, which the reader does not look at. */
function pngOf(width: number, colour: number, rows: readonly (readonly number[])[]): Buffer {
  const part = (kind: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colour], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), part('IHDR', header), part('IDAT', data)]);
}

/** The rows of a picture of four greys, each with its filter in front. */
const rowsOf = (png: Buffer): number[] => {
  const at = png.indexOf('IDAT');
  return [...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))];
};

it('keeps the greys of a picture, each row by its own filter', () => {
  const rows = [
    [0, 0, 85, 255],
    [1, 170, 85, 0],
    [2, 85, 0, 0],
    [3, 0, 0, 0],
    [4, 17, 0, 0],
  ];
  // Rows: 0 1 3 · 2 3 3 · 3 3 3 · then half of what is above and left of it.
  expect(rowsOf(greyPicture(pngOf(3, 0, rows))).slice(0, 6)).toEqual([
    0, 0b000111_00, 0, 0b101111_00, 0, 0b111111_00,
  ]);
});

it('takes the first channel of a picture in colours', () => {
  const rows = [[0, 255, 255, 255, 0, 0, 0]];
  expect(rowsOf(greyPicture(pngOf(2, 2, rows)))).toEqual([0, 0b1100_0000]);
});

it('was used for the picture of the README', () => {
  const png = readFileSync(fromRoot('docs/review.png'));
  expect([png[24], png[25]]).toEqual([2, 0]);
  expect(png.length).toBeLessThan(30_000);
});
