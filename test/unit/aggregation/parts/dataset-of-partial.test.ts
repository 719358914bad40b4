import { createDataset } from 'danvan';
import {
  aggregatePartial,
  datasetOfPartial,
  mergePartials,
  partialBuffers,
  type PartialAggregate,
} from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);
const observations = [five, sent('xa-b', 'sessions', 6), { ...five, value: 7 }];
const part = aggregatePartial({ ...context, observations });

const codeOf = (partial: PartialAggregate, other: object = {}) =>
  errorOf(() => datasetOfPartial(partial, { ...context, ...other })).code;

describe('the dataset of a part', () => {
  it('is that of its rows; the part can be used again', () => {
    const { rejected, findings } = createDataset({ ...context, observations });
    for (const dataset of [datasetOfPartial(part, context), datasetOfPartial(part, context)]) {
      expect(dataset.rejected).toEqual(rejected);
      expect(dataset.findings).toEqual(findings);
    }
  });

  it('takes a repeat of another part for a repeat; the first in the order of parts counts', () => {
    const other = aggregatePartial({ ...context, observations: [{ ...five, value: 9 }] });
    const first = datasetOfPartial(mergePartials([other, part]), context).observations[0];
    expect(first?.value).toEqual({ state: 'reported', amount: 9 });
  });

  it('is refused under another context, or where a row comes twice', () => {
    expect(codeOf(part, { lines: [] })).toBe('PARTS_DIFFER');
    const placed = aggregatePartial({ ...context, observations: [five], positions: [4] });
    expect(codeOf(mergePartials([placed, placed]))).toBe('PARTS_OVERLAP');
  });

  it('is refused where its memory was moved away', () => {
    const moved = aggregatePartial({ ...context, observations });
    structuredClone(moved, { transfer: [...partialBuffers(moved)] });
    expect(codeOf(moved)).toBe('INVALID_ARGUMENT');
  });

  const { columns } = part;
  const strays: readonly (readonly [string, Partial<PartialAggregate>])[] = [
    ['units', { columns: { ...columns, units: Int32Array.of(0, 1, 99) } }],
    ['indicators', { columns: { ...columns, indicators: Int32Array.of(0, -1, 0) } }],
    ['periods', { columns: { ...columns, periods: Int32Array.of(0, 0, 1) } }],
    ['lines', { columns: { ...columns, lines: Uint16Array.of(0, 0, 3) } }],
    ['marks', { columns: { ...columns, marks: Uint16Array.of(0, 7, 0) } }],
    ['positions', { columns: { ...columns, positions: Int32Array.of(0, -1, 2) } }],
    ['lengths', { columns: { ...columns, amounts: Float64Array.of(1) } }],
    ['repeats', { repeats: Int32Array.of(0, 5) }],
    ['details', { details: [[7, {}]] }],
    ['periods that are none', { periods: ['once'] }],
    ['another version', { version: 2 as never }],
    ['notes', { notes: [null as never] }],
  ];
  it.each(strays)('is refused with stray %s', (_, stray) => {
    expect(codeOf({ ...part, ...stray })).toBe('INVALID_ARGUMENT');
  });
});
