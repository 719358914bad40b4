import {
  drillDown,
  explain,
  findCell,
  type DrillDown,
  type Explanation,
  type FigureTable,
} from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '#inside/kit';
import { addExactly } from '#inside/text';
import { engineTable } from '../oracle/engine-answer.js';
import { randomCase } from '../oracle/random-case.js';

/** What a mixed case gives, its total and each of its units. */
const cases = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
  const { table, code } = engineTable(randomCase(seed));
  return { table, code, places: [undefined, ...table.rows.map(({ unit }) => unit.id)] };
});

const each = (check: (table: FigureTable, code: string, unit: string | undefined) => void): void =>
  fc.assert(
    fc.property(cases, ({ table, code, places }) => {
      for (const unit of places) check(table, code, unit);
    }),
    { numRuns: 150 },
  );

const positionsOf = ({ contributors, pairs }: Explanation): readonly number[] => {
  const all = [
    ...contributors.flatMap(({ observations, less }) => [...observations, ...less]),
    ...pairs.flatMap(({ observations }) => observations),
  ];
  return [...new Set(all.map(({ position }) => position))].sort((a, b) => a - b);
};

const lower = (parts: readonly { readonly bounds: { readonly from: number | null } }[]): number =>
  addExactly([0, ...parts.map(({ bounds }) => bounds.from ?? 0)]);

const counted = ({ parts }: DrillDown) => parts.flatMap((part) => part.counted ?? []);

describe('what is told of a figure', () => {
  it('is of the very cell that the table holds', () => {
    each((table, code, unit) => {
      expect(explain(table, code, unit).cell).toEqual(findCell(table, code, unit));
    });
  });

  it('names each report that counts and each that does not, once', () => {
    each((table, code, unit) => {
      const told = explain(table, code, unit);
      if (told.cell.bounds !== null) expect(positionsOf(told)).toEqual(told.cell.contributors);
      if (told.cell.reason === 'incomplete') return;
      const left = told.leftOut.filter(({ reason }) => reason !== 'error');
      expect(
        left.map(({ observation, reason }) => ({
          position: observation.position,
          reason: reason === 'denominator-zero' ? 'term-missing' : reason,
        })),
      ).toEqual(told.cell.excluded);
    });
  });

  it('adds up to the figure', () => {
    each((table, code, unit) => {
      const { cell, contributors, pairs } = explain(table, code, unit);
      if (cell.bounds === null || pairs.length > 0) return;
      expect(lower(contributors)).toBe(cell.bounds.from);
      if (cell.amount === null) return;
      expect(addExactly([0, ...contributors.map(({ amount }) => amount ?? 0)])).toBe(cell.amount);
    });
  });

  it('counts each unit that owes once', () => {
    each((table, code, unit) => {
      const { cell, coverage } = explain(table, code, unit);
      const { reported, partial, silent } = coverage;
      expect(reported.length).toBe(cell.coverage.reported);
      expect(silent).toEqual(cell.silent);
      expect(partial.map(({ unit: id, reason }) => ({ unit: id, reason }))).toEqual(cell.partial);
      for (const { owedDays, sentDays } of partial) expect(sentDays).toBeLessThanOrEqual(owedDays);
    });
  });

  it('is frozen all the way down', () => {
    each((table, code, unit) => {
      expect(isDeepFrozen(explain(table, code, unit))).toBe(true);
      expect(isDeepFrozen(drillDown(table, code, unit))).toBe(true);
    });
  });
});

describe('a figure that is taken apart', () => {
  it('is the sum of its lines', () => {
    each((table, code, unit) => {
      const drilled = drillDown(table, code, unit);
      const { cell, parts } = drilled;
      const terms = parts.flatMap((part) => part.terms ?? []);
      expect(cell).toEqual(findCell(table, code, unit));
      if (cell.bounds === null) {
        expect(counted(drilled)).toEqual([]);
      } else if (terms.length > 0) {
        // Some denominator may be anything from nothing on; none is certainly nothing.
        expect(terms.some(({ denominator }) => denominator.bounds.to === 0)).toBe(false);
        const above = addExactly(terms.map(({ numerator }) => numerator.amount ?? 0));
        const numerator = cell.terms?.numerator ?? null;
        if (numerator !== null) expect(above).toBe(numerator);
      } else {
        expect(lower(counted(drilled))).toBe(cell.bounds.from);
        const positions = parts.flatMap(({ contributors }) => contributors);
        expect([...new Set(positions)].sort((a, b) => a - b)).toEqual(cell.contributors);
      }
    });
  });
});
