import {
  checkScheme,
  rankScores,
  readScoringScheme,
  score,
  type Criterion,
  type ScoreSheet,
  type ScoringScheme,
} from 'danvan/campaigns';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const name = { vi: 'x' };
const sumOf = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + Math.round(figure * 100), 0) / 100;

/** A scheme of some groups that adds up, with one bonus and one penalty. */
const anyScheme: fc.Arbitrary<ScoringScheme> = fc
  .array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((groups) => ({
    id: 'any',
    name,
    maximum: sumOf(groups.flat()),
    criteria: groups.map((maxima, at): Criterion => ({
      id: `g${at}`,
      name,
      maximum: sumOf(maxima),
      criteria: maxima.map((maximum, row) => ({ id: `g${at}-${row}`, name, maximum })),
    })),
    adjustments: [
      { id: 'bonus', kind: 'bonus', name, maximum: 5 },
      { id: 'late', kind: 'penalty', name, maximum: 5 },
    ],
    bands: [
      { id: 'fair', name, from: 1 },
      { id: 'good', name, from: 20 },
    ],
    confirmed: false,
  }));

const leavesOf = ({ criteria }: ScoringScheme) => criteria.flatMap((group) => group.criteria ?? []);

/** A sheet within the maxima; some scores may be missing. */
const sheetOf = (scheme: ScoringScheme, subject: string): fc.Arbitrary<ScoreSheet> =>
  fc
    .tuple(
      ...[...leavesOf(scheme), { id: 'bonus', maximum: 5 }, { id: 'late', maximum: 5 }].map(
        ({ id, maximum }) =>
          fc
            .option(hundredths(maximum ?? 0), { freq: 4 })
            .map((appraised) => ({ criterion: id, appraised })),
      ),
    )
    .map((scores) => ({ subject, scores }));

const schemeAndSheet = anyScheme.chain((scheme) =>
  fc.tuple(fc.constant(scheme), sheetOf(scheme, 'a')),
);
const schemeAndSheets = anyScheme.chain((scheme) =>
  fc.tuple(fc.constant(scheme), fc.tuple(...['a', 'b', 'c', 'd'].map((id) => sheetOf(scheme, id)))),
);
const filled = (
  scheme: ScoringScheme,
  { subject, scores }: ScoreSheet,
  part: 0 | 1,
): ScoreSheet => {
  const maxima = new Map<string, number | null>([
    ...leavesOf(scheme).map(({ id, maximum }): [string, number | null] => [id, maximum]),
    ['bonus', 5],
    ['late', 5],
  ]);
  const best = (id: string) => (id === 'late' ? 1 - part : part) * (maxima.get(id) ?? 0);
  return {
    subject,
    scores: scores.map(({ criterion, appraised }) => ({
      criterion,
      appraised: appraised ?? best(criterion),
    })),
  };
};

describe('scores', () => {
  it('add up to the sum of the points, whatever the order of the sheet', () => {
    fc.assert(
      fc.property(schemeAndSheet, ([scheme, sheet]) => {
        const given = sheet.scores.map(({ criterion, appraised }) =>
          criterion === 'late' ? -(appraised ?? 0) : (appraised ?? 0),
        );
        const result = score(scheme, sheet);
        expect(result.partial).toBe(sumOf(given));
        const isComplete = sheet.scores.every(({ appraised }) => appraised !== null);
        expect(result.total).toBe(isComplete ? sumOf(given) : null);
        const turned = { ...sheet, scores: sheet.scores.toReversed() };
        expect(score(scheme, turned)).toEqual(result);
      }),
    );
  });

  it('end within the range, and reach both ends of it', () => {
    fc.assert(
      fc.property(schemeAndSheet, ([scheme, sheet]) => {
        const { range } = score(scheme, sheet);
        const worst = score(scheme, filled(scheme, sheet, 0)).total;
        const best = score(scheme, filled(scheme, sheet, 1)).total;
        expect([range?.from, range?.to]).toEqual([worst, best]);
      }),
    );
  });

  it('name every missing criterion, and no other', () => {
    fc.assert(
      fc.property(schemeAndSheet, ([scheme, sheet]) => {
        const { criteria, coverage } = score(scheme, sheet);
        const ids = new Set(leavesOf(scheme).map(({ id }) => id));
        const missing = sheet.scores.flatMap(({ criterion, appraised }) =>
          appraised === null && ids.has(criterion) ? [criterion] : [],
        );
        expect(criteria.flatMap((each) => each.missing)).toEqual(missing);
        expect(coverage.expected - coverage.scored).toBe(missing.length);
      }),
    );
  });

  it('never give a lower grade for more points', () => {
    const grades = [null, 'fair', 'good'];
    fc.assert(
      fc.property(schemeAndSheet, ([scheme, sheet]) => {
        const worst = score(scheme, filled(scheme, sheet, 0));
        const best = score(scheme, filled(scheme, sheet, 1));
        expect(grades.indexOf(best.grade)).toBeGreaterThanOrEqual(grades.indexOf(worst.grade));
      }),
    );
  });
});

describe('ranks', () => {
  it('of complete results follow the totals, and do not depend on order', () => {
    fc.assert(
      fc.property(schemeAndSheets, ([scheme, sheets]) => {
        const results = sheets.map((sheet) => score(scheme, filled(scheme, sheet, 0)));
        const ranked = rankScores(scheme, results);
        for (const { rank, result } of ranked) {
          const above = results.filter(({ total }) => (total ?? 0) > (result.total ?? 0)).length;
          expect(rank).toBe(1 + above);
        }
        expect(rankScores(scheme, results.toReversed())).toEqual(ranked);
      }),
    );
  });

  it('stay between best and worst, however the missing scores come in', () => {
    fc.assert(
      fc.property(
        schemeAndSheets,
        fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 }),
        ([scheme, sheets], ends) => {
          const open = rankScores(
            scheme,
            sheets.map((sheet) => score(scheme, sheet)),
          );
          const later = rankScores(
            scheme,
            sheets.map((sheet, at) => score(scheme, filled(scheme, sheet, ends[at] === 1 ? 1 : 0))),
          );
          for (const { subject, best, worst } of open) {
            const rank = later.find((each) => each.subject === subject)?.rank ?? NaN;
            expect(rank).toBeGreaterThanOrEqual(best ?? NaN);
            expect(rank).toBeLessThanOrEqual(worst ?? NaN);
          }
        },
      ),
    );
  });
});

describe('schemes', () => {
  it('that add up hold together and are read as they are', () => {
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        const reachable = { ...scheme, bands: [] };
        expect(checkScheme(reachable)).toEqual([]);
        const read = readScoringScheme(JSON.parse(JSON.stringify(reachable)));
        expect(read.ok && read.value).toEqual(reachable);
      }),
    );
  });

  it('that do not add up are always refused', () => {
    fc.assert(
      fc.property(anyScheme, fc.integer({ min: 1, max: 9 }), (scheme, more) => {
        const wrong = { ...scheme, maximum: (scheme.maximum ?? 0) + more };
        expect(readScoringScheme(JSON.parse(JSON.stringify(wrong))).ok).toBe(false);
      }),
    );
  });
});
