import { Inflate } from 'fflate';
import { sheetFinding } from '#room/export';
import { crc32, packedBytes, type ZipEntry } from '#room/packages';
import { refuseFile } from '../refusal.js';

/** Packed bytes that are taken at once: they give at most a thousand times as many. */
const step = 8_192;

type Problem = 'packing' | 'checksum';

const refuse = ({ name }: ZipEntry, problem: Problem): never =>
  refuseFile(sheetFinding('sheets/damaged', { part: name, problem }));

/** What a packed piece gives; the library throws on what is no deflated data. */
function* inflated(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void ready.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    try {
      inflate.push(packed.slice(at, at + step), at + step >= packed.length);
    } catch {
      refuse(entry, 'packing');
    }
    yield* ready;
    ready = [];
  }
}

function* stored(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += step) yield packed.slice(at, at + step);
}

/**
 * Unpacks a part piece by piece; one whose size or sum is not as told is damaged, and left as soon as
 * it is larger.
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.isEncrypted) refuseFile(sheetFinding('sheets/password', {}));
  if (entry.method !== 0 && entry.method !== 8) refuse(entry, 'packing');
  const packed = packedBytes(bytes, entry) ?? refuse(entry, 'packing');
  let size = 0;
  let sum = 0;
  for (const piece of entry.method === 8 ? inflated(packed, entry) : stored(packed)) {
    size += piece.length;
    if (size > entry.size) refuse(entry, 'checksum');
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== entry.size || sum !== entry.crc) refuse(entry, 'checksum');
}
