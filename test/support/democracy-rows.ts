import type { DemocracyRows } from 'danvan/democracy';
import * as fc from 'fast-check';

const count = fc.nat({ max: 900 });
const stated = fc.oneof(
  count,
  fc.record({ amount: count, qualifier: fc.constantFrom('over', 'nearly', 'about') }),
  fc.constant({ amount: null, qualifier: 'many' }),
);
const money = fc.integer({ min: 0, max: 9_000_000_000 });
const unit = fc.constantFrom('xa-a', 'xa-b');

/** The days of a year. */
export const dayOf = (year: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-'));

/** When something was: on a day, from one day to another, or in a period that is named. */
export const whenIn = (year: string) =>
  fc.oneof(
    dayOf(year).map((date) => ({ date })),
    fc.tuple(dayOf(year), dayOf(year)).map((days) => {
      const [from, to] = days.toSorted();
      return { from, to };
    }),
    fc.constantFrom(`${year}-Q2`, `${year}-Q3`).map((period) => ({ period })),
  );

const some = <Row extends object>(fields: { [Name in keyof Row]: fc.Arbitrary<Row[Name]> }) =>
  fc.record(fields, { requiredKeys: [] });

const round = some({ votesFor: count, votesAgainst: count, votesBlank: count });

/** What a row of each list says but for whose it is and when. */
const contents: Readonly<Record<string, fc.Arbitrary<object>>> = {
  decisions: fc
    .tuple(
      fc.constantFrom('infrastructure', 'convention'),
      some({
        base: count,
        rounds: fc.array(round, { maxLength: 2 }),
        result: fc.constantFrom('passed', 'not-passed'),
        carriedOut: fc.boolean(),
        totalMoney: money,
        labourDays: stated,
      }),
    )
    .map(([content, more]) => ({ content, ...more })),
  consultations: some({ sessions: stated, received: stated, accepted: count }).map((more) => ({
    content: 'projects',
    ...more,
  })),
  supervisions: fc
    .tuple(
      fc.constantFrom('front', 'people-inspection-board', 'party-committee', 'residents'),
      some({ sessions: count, violations: stated, recommendations: count, moneyRecovered: money }),
    )
    .map(([supervisor, more]) => ({ supervisor, topic: 'land', ...more })),
  mediations: some({ received: stated, successful: count, failed: count, pending: count }),
  dialogues: some({ sessions: count, opinions: stated, answered: count }),
  receptions: some({ days: fc.nat({ max: 20 }), visits: count, people: stated, cases: count }),
  petitions: some({ received: count, resolved: count, outstanding: count, carriedOver: count }),
  works: some({ roadKm: fc.nat({ max: 90 }), totalMoney: money, landArea: stated, houses: count }),
};

const rowOf = (content: fc.Arbitrary<object>, year: string) =>
  fc.tuple(content, unit, whenIn(year)).map(([more, of, when]) => ({ unit: of, ...when, ...more }));

/** Rows of several lists, of two communes in one year; ids are their own. */
export const democracyRows = (year = '2026', prefix = 'r'): fc.Arbitrary<DemocracyRows> =>
  fc.record(
    Object.fromEntries(
      Object.entries(contents).map(([list, content]) => [
        list,
        fc
          .array(rowOf(content, year), { maxLength: 6 })
          .map((rows) => rows.map((row, at) => ({ ...row, id: `${prefix}${at}` }))),
      ]),
    ),
  );
