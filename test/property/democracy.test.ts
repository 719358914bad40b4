import { tallyDemocracy, type DemocracyTallyOptions, type Tally } from 'danvan/indicators';
import { readDemocracyRecords, type DemocracyRows } from 'danvan/democracy';
import {
  democracyCatalogues as catalogues,
  democracyTallies as tallies,
  votingRules,
} from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisionOutcome,
  decisionSchema,
  voteBases,
  votingRuleSchema,
  type VotingRule,
} from '#inside/democracy';
import { democracyRows } from '../support/democracy-rows.js';

const law = { catalogues, votingRules };
const tally = (rows: DemocracyRows, more: Partial<DemocracyTallyOptions> = {}) => {
  const { values: records } = readDemocracyRecords(rows, law);
  const options = { ...law, tallies, periods: ['2026-Q2', '2026'], ...more };
  return tallyDemocracy(records, options);
};
const sorted = ({ observations }: Tally) =>
  observations.map((each) => JSON.stringify(each)).toSorted();

/** Each list of rows, and those of both one after the other. */
const eachList = (rows: DemocracyRows, change: (rows: readonly unknown[]) => readonly unknown[]) =>
  Object.fromEntries(Object.entries(rows).map(([list, own]) => [list, change(own ?? [])]));
const both = (one: DemocracyRows, other: DemocracyRows) =>
  Object.fromEntries(
    Object.entries(one).map(([list, rows]) => [list, [...(rows ?? []), ...read(other, list)]]),
  );
const read = (rows: DemocracyRows, name: string) =>
  Object.entries(rows).flatMap(([list, own]) => (list === name ? (own ?? []) : []));

const amountOf = (value: Tally['observations'][number]['value']): number => {
  if (typeof value === 'number') return value;
  const amount =
    typeof value === 'object' && value !== null && 'amount' in value ? value.amount : null;
  return typeof amount === 'number' ? amount : 0;
};

/** What was counted, without the units, by indicator, period and category. */
const totals = ({ observations }: Tally) => {
  const sums = new Map<string, number>();
  for (const { indicator, period, categories, value } of observations) {
    const key = JSON.stringify([indicator, period, categories]);
    sums.set(key, (sums.get(key) ?? 0) + amountOf(value));
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
};

describe('a tally of records', () => {
  it('is the same in whichever order the rows come', () => {
    fc.assert(
      fc.property(democracyRows(), (rows) => {
        const reversed = eachList(rows, (own) => own.toReversed());
        expect(sorted(tally(reversed))).toEqual(sorted(tally(rows)));
      }),
      { numRuns: 40 },
    );
  });

  it('of what happened in two communes is the sum of both', () => {
    const flows = tallies.filter(({ at = 'during' }) => at === 'during');
    fc.assert(
      fc.property(democracyRows(), (rows) => {
        const together = tally(rows, { tallies: flows, unit: () => 'tinh' });
        expect(totals(together)).toEqual(totals(tally(rows, { tallies: flows })));
      }),
      { numRuns: 40 },
    );
  });

  it('is not changed by records of another year', () => {
    fc.assert(
      fc.property(democracyRows(), democracyRows('2024', 'x'), (rows, others) => {
        const closed = eachList(others, (own) =>
          own.filter((row) => !JSON.stringify(row).includes('"date"')),
        );
        expect(sorted(tally(both(rows, closed)))).toEqual(sorted(tally(rows)));
      }),
      { numRuns: 40 },
    );
  });

  it('names each record as counted or not, once', () => {
    fc.assert(
      fc.property(democracyRows(), (rows) => {
        const { contributors, uncounted, findings } = tally(rows);
        const keyOf = ({ path }: { path: readonly (string | number)[] }) => path.join('/');
        const counted = new Set(contributors.flatMap(({ records }) => records.map(keyOf)));
        const left = uncounted.map(keyOf);
        const all = Object.entries(readDemocracyRecords(rows, law).values).flatMap(
          ([list, own = []]) => own.map((_, at) => `${list}/${at}`),
        );
        expect([...counted, ...left].toSorted()).toEqual(all.toSorted());
        const told = new Set(findings.map(keyOf));
        expect(left.filter((key) => !told.has(key))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('reading', () => {
  it('what was read gives the same records and findings', () => {
    fc.assert(
      fc.property(democracyRows(), (rows) => {
        const once = readDemocracyRecords(rows, law);
        expect(readDemocracyRecords(rows, law)).toEqual(once);
        const twice = readDemocracyRecords(once.records, law);
        expect(twice.records).toEqual(once.records);
      }),
      { numRuns: 40 },
    );
  });
});

/** Who somebody is, as it is written in prose. */
const secret = fc.constantFrom(
  'ông Nguyễn Văn Sáng',
  'do bà Trần Thị Sáng gửi',
  'gặp anh Lê Sáng'.normalize('NFD'),
  'bà HỒ THỊ SÁNG',
  'liên hệ 0912 345 678',
  'CCCD 001.202.003.004',
  'căn cước công dân số 212345678',
);
const around = fc.constantFrom('', 'Kiến nghị về đất: ', '(số 12) ');
const text = fc.tuple(around, secret, around).map((parts) => parts.join(''));
const place = fc.constantFrom('note', 'title', 'unit', 'source', 'project', 'levels', 'xyz', 'key');
const withSecret = (row: unknown, said: string, at: string): unknown => {
  if (typeof row !== 'object') return row;
  if (at === 'source') return { ...row, source: { document: said, locator: said, text: said } };
  if (at === 'key') return { ...row, [said]: 1, beneficiaries: { [said]: 1 } };
  return { ...row, [at]: at === 'levels' ? ['commune', said] : said };
};

describe('who somebody is', () => {
  it('never survives reading, whatever the field, and no finding repeats it', () => {
    fc.assert(
      fc.property(democracyRows(), text, place, (rows, said, at) => {
        const told = eachList(rows, (own) => own.map((row) => withSecret(row, said, at)));
        const { values: records, findings } = readDemocracyRecords(told, law);
        expect(JSON.stringify([records, findings]).normalize()).not.toMatch(
          /s[áÁ]ng|0912 345|202\.003|số 2123/iu,
        );
        const given = Object.values(told).flat();
        if (given.length > 0) expect(findings).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const share = fc.record({
  numerator: fc.integer({ min: 1, max: 1000 }),
  denominator: fc.integer({ min: 1, max: 1000 }),
  strict: fc.boolean(),
});
const rule: fc.Arbitrary<VotingRule> = fc
  .record({ share, base: fc.constantFrom(...voteBases) })
  .map((row) => votingRuleSchema.parse({ id: 'r', article: 'Điều 21', ...row }));
const votes = fc.oneof(
  fc.nat({ max: 50 }),
  fc.maxSafeNat().map((all) => Math.floor(all / 4)),
);

describe('the outcome of a vote', () => {
  it('is that of exact fractions, whatever the votes and the rule', () => {
    fc.assert(
      fc.property(votes, votes, votes, rule, (votesFor, votesAgainst, base, each) => {
        const rounds = [{ votesFor, votesAgainst }];
        const row = { id: 'd', unit: 'thon', content: 'x', date: '2026-01-01', base, rounds };
        const { passed } = decisionOutcome(decisionSchema.parse(row), [each]);
        const of = BigInt(each.base === 'all' ? base : votesFor + votesAgainst);
        const { numerator, denominator, strict } = each.share;
        const [got, asked] = [BigInt(votesFor) * BigInt(denominator), of * BigInt(numerator)];
        const isPassed = strict ? got > asked : got >= asked;
        expect(passed).toBe(of === 0n ? null : isPassed);
      }),
      { numRuns: 1000 },
    );
  });
});
