import { DanvanError, isDanvanError, kindOf } from '#room/findings';
import { givesOneByOne } from '#room/kit';
import type { ObservationInput } from '#room/indicators';

/**
 * Rows, or lists of rows, one after the other, as they come.
 *
 * Vietnamese: nguồn số liệu.
 *
 * @example
 * ```ts
 * import type { RowSource } from 'danvan/sql';
 *
 * const rows: RowSource = [
 *   { unit: 'xa-a', indicator: 'outreach.sessions', period: '2026-Q3', value: 12 },
 * ];
 * ```
 *
 * @category Databases
 */
export type RowSource =
  | Iterable<ObservationInput | readonly ObservationInput[]>
  | AsyncIterable<ObservationInput | readonly ObservationInput[]>;

const isRows = (
  given: ObservationInput | readonly ObservationInput[],
): given is readonly ObservationInput[] => Array.isArray(given);

async function* oneByOne(source: RowSource): AsyncGenerator<ObservationInput> {
  let rows = 0;
  try {
    for await (const given of source) {
      for (const row of isRows(given) ? given : [given]) {
        rows += 1;
        yield row;
      }
    }
  } catch (cause) {
    if (isDanvanError(cause)) throw cause;
    const message = `"observations" failed after ${rows} rows.`;
    throw new DanvanError('INVALID_ARGUMENT', message, { cause });
  }
}

/** Rows in lists of so many; the last one is shorter. */
export async function* batchesOf(
  source: RowSource,
  size: number,
): AsyncGenerator<readonly ObservationInput[]> {
  if (!givesOneByOne(source)) {
    const message = `"observations" must be an array or an iterable; it is ${kindOf(source)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  let batch: ObservationInput[] = [];
  for await (const row of oneByOne(source)) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
