import { aggregate, findCell, type Cell, type ObservationInput, type UnitInput } from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../support/figures.js';

const units = ['xa-a', 'xa-b', 'phuong-c'] as const;
const months = ['2026-07', '2026-08', '2026-09'] as const;

/** At most one figure for each unit and month, in tenths, so that sums can be told exactly. */
const figures: fc.Arbitrary<readonly ObservationInput[]> = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...units),
    indicator: fc.constant('x.rice'),
    period: fc.constantFrom(...months),
    value: fc.integer({ min: 0, max: 10 ** 9 }).map((tenths) => tenths / 10),
  }),
  { selector: ({ unit, period }) => `${unit} ${period}` },
);

const total = (observations: readonly ObservationInput[], period = '2026-Q3'): Cell =>
  findCell(
    aggregate(datasetOf(observations), { units: 'tinh', period, indicators: ['x.rice'] }),
    'x.rice',
  );

const tenthsOf = (amount: unknown): number => Math.round(Number(amount) * 10);

/** The sum by another way: whole tenths, added up by hand. */
const sumByHand = (observations: readonly ObservationInput[]): number | null =>
  observations.length === 0
    ? null
    : observations.reduce((sum, { value }) => sum + tenthsOf(value), 0) / 10;

describe('a total of any figures', () => {
  it('is their exact sum', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        expect(total(rows).amount).toBe(sumByHand(rows));
      }),
    );
  });

  it('does not depend on their order', () => {
    const shuffled = figures.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    const withoutPositions = ({ contributors: _contributors, ...cell }: Cell) => cell;
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(withoutPositions(total(others))).toEqual(withoutPositions(total(rows)));
      }),
    );
  });

  it('is the sum of its rows', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const table = aggregate(datasetOf(rows), {
          units: 'tinh',
          period: '2026-Q3',
          indicators: ['x.rice'],
        });
        const sent = table.rows.flatMap(({ cells }) => cells[0]?.amount ?? []);
        const sum = sent.reduce((all, amount) => all + tenthsOf(amount), 0) / 10;
        expect(findCell(table, 'x.rice').amount).toBe(sent.length === 0 ? null : sum);
      }),
    );
  });

  it('is the sum of its months', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const byMonth = months.flatMap((month) => total(rows, month).amount ?? []);
        const sum = byMonth.reduce((all, amount) => all + tenthsOf(amount), 0) / 10;
        expect(total(rows).amount).toBe(byMonth.length === 0 ? null : sum);
      }),
    );
  });

  it('loses coverage with a figure taken away, and never gains one', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const { reported, partial, expected } = total(rows).coverage;
        const without = total(rows.slice(1)).coverage;
        expect(expected).toBe(3);
        expect(without.expected).toBe(3);
        expect(without.reported).toBeLessThanOrEqual(reported);
        expect(without.reported + without.partial).toBeLessThanOrEqual(reported + partial);
        expect(reported).toBe(
          units.filter((unit) => rows.filter((row) => row.unit === unit).length === 3).length,
        );
      }),
    );
  });

  it('does not grow when a figure comes a second time on another line', () => {
    fc.assert(
      fc.property(figures, fc.nat(), (rows, at) => {
        const again = rows.length === 0 ? [] : rows.slice(at % rows.length).slice(0, 1);
        const repeated = [...rows, ...again.map((row) => ({ ...row, line: 'front' }))];
        expect(total(repeated).amount).toBe(total(rows).amount);
      }),
    );
  });
});

const cumulative = { basis: 'cumulative' } as const;

describe('running totals', () => {
  it('give back what they were made of', () => {
    const amounts = fc.tuple(...months.map(() => fc.integer({ min: 0, max: 10 ** 6 })));
    fc.assert(
      fc.property(amounts, (inPeriod) => {
        const first = { unit: 'xa-a', indicator: 'x.rice', period: '2026-H1', value: 7 };
        let sum = 7;
        const totals = inPeriod.map((amount, at) => {
          sum += amount;
          return { ...first, period: months[at] ?? '', value: sum, ...cumulative };
        });
        const back = months.map((month) => total([first, ...totals], month).amount);
        expect(back).toEqual(inPeriod);
        expect(total([first, ...totals]).amount).toBe(sum - 7);
      }),
    );
  });
});

/** Places in a tree of at most four levels, each with one of those before it above it. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 9 }).map((picks) => {
  const places = [{ id: 'tinh', depth: 1, parent: undefined as string | undefined }];
  for (const [at, pick] of picks.entries()) {
    const open = places.filter(({ depth }) => depth < 4);
    const above = open[pick % open.length] ?? places[0];
    places.push({ id: `u-${at}`, depth: (above?.depth ?? 0) + 1, parent: above?.id });
  }
  return places.map(({ id, parent }) => ({
    id,
    name: id,
    ...(parent !== undefined && { parent }),
  }));
});

/** Any reports of any of the places: own or for all below, in period or from the year on. */
const anyReports = (ids: readonly string[], indicator: string) =>
  fc.uniqueArray(
    fc.record({
      unit: fc.constantFrom(...ids),
      indicator: fc.constant(indicator),
      period: fc.constantFrom(...months, '2026-Q3', '2026-H1', '2026-H2'),
      scope: fc.constantFrom('own' as const, 'own' as const, 'consolidated' as const),
      basis: fc.constantFrom('in-period' as const, 'in-period' as const, 'cumulative' as const),
      value: fc.integer({ min: 0, max: 100 }),
    }),
    {
      maxLength: 14,
      // Running totals that end together are one.
      selector: ({ unit, period, scope, basis }) => {
        const end = ['2026-Q3', '2026-09'].includes(period) ? '2026-09' : period;
        return `${unit} ${scope} ${basis} ${basis === 'cumulative' ? end : period}`;
      },
    },
  );

const worlds = (indicator: string) =>
  trees.chain((places) =>
    fc.record({
      places: fc.constant(places),
      reports: anyReports(
        places.map(({ id }) => id),
        indicator,
      ),
    }),
  );

const tableOf = (reports: readonly ObservationInput[], places: readonly UnitInput[]) =>
  aggregate(datasetOf(reports, places), {
    units: 'tinh',
    period: '2026-Q3',
    indicators: [reports[0]?.indicator ?? 'x.rice'],
  });

const isKnown = (cell: Cell | undefined): boolean => cell !== undefined && cell.bounds !== null;

describe.each(['x.rice', 'x.teams'])('a total of %s over any tree', (indicator) => {
  const any = worlds(indicator);

  it('does not depend on the order of reports', () => {
    fc.assert(
      fc.property(any, ({ places, reports }) => {
        const amounts = (list: readonly ObservationInput[]) => {
          const { total: cells, rows } = tableOf(list, places);
          return [...cells, ...rows.flatMap((row) => row.cells)].map((cell) => ({
            ...cell,
            contributors: cell.contributors.length,
            excluded: cell.excluded.map(({ reason }) => reason).sort(),
          }));
        };
        expect(amounts(reports.toReversed())).toEqual(amounts(reports));
      }),
    );
  });

  it('is the sum of its rows where nothing stands in', () => {
    fc.assert(
      fc.property(any, ({ places, reports }) => {
        const table = tableOf(reports, places);
        const [cell] = table.total;
        fc.pre(table.rows.length > 0 && cell?.standsIn.length === 0);
        const known = table.rows.flatMap(({ cells }) => cells[0]?.amount ?? []);
        const sum = known.reduce((all, amount) => all + amount, 0);
        expect(cell?.amount ?? 0).toBe(sum);
      }),
    );
  });

  it('is never lost by one more figure', () => {
    fc.assert(
      fc.property(any, ({ places, reports }) => {
        const before = tableOf(reports.slice(1), places).total[0];
        fc.pre(reports.length > 1 && isKnown(before));
        expect(isKnown(tableOf(reports, places).total[0])).toBe(true);
      }),
    );
  });

  it('keeps its amount and loses coverage with a unit that sends nothing', () => {
    fc.assert(
      fc.property(any, ({ places, reports }) => {
        fc.pre(reports.every(({ scope }) => scope === 'own'));
        const [cell] = tableOf(reports, places).total;
        const more = [...places, { id: 'u-new', name: 'new', parent: 'tinh' }];
        const [other] = tableOf(reports, more).total;
        fc.pre(places.length > 1 && reports.some(({ unit }) => unit !== 'tinh'));
        expect(other?.amount).toBe(cell?.amount);
        expect(other?.coverage.expected).toBeGreaterThanOrEqual(cell?.coverage.expected ?? 0);
        expect(other?.coverage.reported).toBeLessThanOrEqual(cell?.coverage.reported ?? 0);
      }),
    );
  });

  it('is the same for ids that are composed and decomposed', () => {
    fc.assert(
      fc.property(any, ({ places, reports }) => {
        const named = (form: 'NFC' | 'NFD') => {
          const idOf = (id: string): string => `xã-${id}`.normalize(form);
          const renamed = places.map(({ id, name, ...rest }) => ({
            id: idOf(id),
            name,
            ...('parent' in rest && { parent: idOf(String(rest.parent)) }),
          }));
          const sent = reports.map((one) => ({ ...one, unit: idOf(one.unit) }));
          return aggregate(datasetOf(sent, renamed), {
            units: idOf('tinh'),
            period: '2026-Q3',
            indicators: [indicator],
          }).total.map(({ amount, coverage }) => ({ amount, coverage }));
        };
        expect(named('NFD')).toEqual(named('NFC'));
      }),
      { numRuns: 30 },
    );
  });
});

it('leaves what it was given untouched', () => {
  fc.assert(
    fc.property(figures, (rows) => {
      const before = structuredClone(rows);
      total(rows);
      expect(rows).toEqual(before);
    }),
    { numRuns: 20 },
  );
});
