import * as z from 'zod/mini';
import { DanvanError, requireList, requireShape, looseObject, object } from '#room/findings';
import { positionSchema } from '../dataset/binary/dataset-file.js';
import type { PartColumns, PartialAggregate } from './partial-aggregate.js';

const listShape = z.custom<readonly unknown[]>((given) => Array.isArray(given));

const columnsShape = object({
  units: z.instanceof(Int32Array),
  indicators: z.instanceof(Int32Array),
  periods: z.instanceof(Int32Array),
  lines: z.instanceof(Uint16Array),
  marks: z.instanceof(Uint16Array),
  amounts: z.instanceof(Float64Array),
  positions: z.instanceof(Int32Array),
});

const partialShape = object({
  format: z.literal('danvan/partial'),
  version: z.literal(1),
  context: z.string(),
  cutBy: z.enum(['any', 'unit']),
  rows: z.int().check(z.minimum(0)),
  isPlaced: z.boolean(),
  periods: listShape,
  columns: columnsShape,
  details: listShape,
  notes: listShape,
  repeats: z.nullable(z.instanceof(Int32Array)),
});

const detailShape = z.tuple([z.int().check(z.minimum(0)), looseObject({})]);

const noteShape = looseObject({
  position: positionSchema,
  isTaken: z.boolean(),
  findings: z.array(looseObject({ code: z.string(), path: z.array(z.unknown()) })),
});

const isEach = (list: readonly unknown[], shape: z.ZodMiniType, name: string): boolean =>
  requireList(list, name).every((one) => shape.safeParse(one).success);

function areListsRight({ periods, details, notes }: PartialAggregate, name: string): boolean {
  try {
    return (
      isEach(periods, z.string(), `${name}.periods`) &&
      isEach(details, detailShape, `${name}.details`) &&
      isEach(notes, noteShape, `${name}.notes`)
    );
  } catch {
    // Something in them throws when it is looked at.
    return false;
  }
}

const areEquallyLong = (columns: PartColumns): boolean =>
  Object.values(columns).every(({ length }) => length === columns.units.length);

const rejectedIn = ({ notes }: PartialAggregate): number =>
  notes.reduce((count, { isTaken }) => count + (isTaken ? 0 : 1), 0);

/**
 * Refuses what is no part, or one whose columns were moved away.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function requirePartial(partial: PartialAggregate, name: string): PartialAggregate {
  requireShape(partial, partialShape, name);
  const { columns, rows } = partial;
  const isWhole =
    areListsRight(partial, name) &&
    areEquallyLong(columns) &&
    columns.units.length + rejectedIn(partial) === rows;
  if (isWhole) return partial;
  const message = `"${name}" does not hold the rows that it says; was it moved to another worker?`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
