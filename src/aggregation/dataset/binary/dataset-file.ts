import * as z from 'zod/mini';
import { strictObject } from '#room/findings';

/**
 * The file of a dataset, version 1; all numbers begin with their lowest byte.
 *
 * 4 bytes “DVDS”, 2 bytes version, 2 bytes zero, 4 bytes checksum of all that follows, 4 bytes length of
 * the header; the header, JSON in ASCII; then the columns of the header, one after the other.
 */
export const fileStart = Object.freeze({
  /** “DVDS”. */
  magic: 0x53_44_56_44,
  version: 1,
  /** Where each part begins. */
  at: Object.freeze({ magic: 0, version: 4, checksum: 8, headerLength: 12, header: 16 }),
} as const);

const packingSchema = z.union([
  strictObject({ type: z.literal('same'), number: z.number() }),
  strictObject({ type: z.enum(['u8', 'u16', 'u32', 'f64']) }),
]);

/** Units are never all one, so that a short file cannot claim very many rows. */
const unitsSchema = strictObject({ type: z.enum(['u8', 'u16', 'u32']) });

/** Positions are kept in four bytes. */
export const positionSchema = z.int().check(z.minimum(0), z.maximum(2_147_483_647));

/** Reads the header: the ids that numbers stand for, how columns are written, and what is in none. */
export const headerSchema = strictObject({
  rows: z.int().check(z.minimum(0), z.maximum(100_000_000)),
  ids: strictObject({
    units: z.array(z.string()),
    indicators: z.array(z.string()),
    periods: z.array(z.string()),
    lines: z.array(z.string()),
  }),
  columns: strictObject({
    units: unitsSchema,
    indicators: packingSchema,
    periods: packingSchema,
    lines: packingSchema,
    marks: packingSchema,
    amounts: packingSchema,
    /** Null where the rows stand in order, in the places that the rejected leave. */
    positions: z.nullable(packingSchema),
  }),
  /** Row, and what it has beside its numbers. */
  details: z.array(z.tuple([z.int().check(z.minimum(0)), z.unknown()])),
  /** Position, and what was given there. */
  rejected: z.array(z.tuple([positionSchema, z.unknown()])),
});

export type Header = z.output<typeof headerSchema>;

/** The columns in the order in which they stand in the file. */
export const columnNames = Object.freeze([
  'units',
  'indicators',
  'periods',
  'lines',
  'marks',
  'amounts',
  'positions',
] as const);

/** A number that changes when any byte does (FNV-1a). */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < bytes.length; at += 1)
    sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01_00_01_93);
  return sum >>> 0;
}
