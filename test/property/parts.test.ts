import {
  aggregate,
  createDataset,
  type Dataset,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import { datasetOfPartial, finalize, mergePartials } from 'danvan/aggregation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineInput, engineOptions } from '../oracle/engine-answer.js';
import { plainCase } from '../oracle/plain-case.js';
import { randomCase } from '../oracle/random-case.js';
import { cutParts, cutting, mergeInGroups } from '../support/cut-parts.js';
import { anyRow, context } from '../support/intake.js';

/** All that a table says, read. */
const read = ({ total, rows, expected, silent, indicators, basePeriod }: FigureTable) => ({
  total: total.map((cell) => ({ ...cell })),
  rows: rows.map(({ unit, role, cells }) => ({
    unit: unit.id,
    role,
    cells: cells.map((cell) => ({ ...cell })),
  })),
  expected: expected.map(({ id }) => id),
  silent: silent.map(({ id }) => id),
  indicators: indicators.map(({ code }) => code),
  basePeriod,
});

/** What a dataset says, but for the objects that were rejected. */
const told = ({ observations, findings, rejected }: Dataset) => ({
  observations,
  findings,
  rejected: rejected.map(({ position }) => position),
});

const seed = fc.integer({ min: 1, max: 1_000_000 });

/** Border: rows of any kind are handed in. */
const asGiven = (given: readonly unknown[]) => given as readonly ObservationInput[];

describe('a whole that was cut into parts', () => {
  it.each([
    ['any case', (number: number) => randomCase(number)],
    ['a plain case', plainCase],
  ])('gives the same table, cell for cell: %s', (_, caseOf) => {
    fc.assert(
      fc.property(seed, cutting, (number, cut) => {
        const given = caseOf(number);
        const input = engineInput(given);
        const observations = [...(input.observations as readonly ObservationInput[])];
        const parts = cutParts({ ...input, observations }, cut);
        const options = { ...engineOptions(given), rows: 'all' as const };
        const table = finalize(mergeInGroups(parts, cut), input, options);
        expect(read(table)).toStrictEqual(read(aggregate(createDataset(input), options)));
      }),
      { numRuns: 100 },
    );
  });

  it('has the same observations, findings and repeats, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), cutting, (makers, cut) => {
        const observations = asGiven(makers.map((make) => make()));
        const input = { ...context, observations };
        const dataset = datasetOfPartial(mergeInGroups(cutParts(input, cut), cut), context);
        expect(told(dataset)).toEqual(told(createDataset(input)));
      }),
    );
  });

  it('is the same in whatever groups its parts are put together', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), cutting, (makers, cut) => {
        const observations = asGiven(makers.map((make) => make()));
        const parts = cutParts({ ...context, observations }, cut);
        expect(mergeInGroups(parts, cut)).toStrictEqual(mergePartials(parts));
      }),
    );
  });
});
