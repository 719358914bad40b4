import { aggregate, createDataset, createHierarchy, type ReviewOptions } from 'danvan';
import { printCell, type TableRow } from 'danvan/report';
import { indicators, outlineFor, partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { fewIndicators, reviewContext, statisticsTable, withAreaRows } from '#inside/compose';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh Mẫu', shortName: 'Mẫu' },
  { id: 'ban', name: 'Ban Dân vận', category: 'organization', symbol: 'BDV' },
]);

const areas = new Set(['outreach', 'mediation', 'petitions']);
const chosen = indicators.filter(({ code }) => areas.has(code.split('.')[0] ?? ''));
const observations = ['2026', '2025'].flatMap((period) =>
  chosen.map(({ code }, at) => ({ unit: 'tinh', indicator: code, period, value: at + 1 })),
);
const dataset = createDataset({ hierarchy, indicators, observations });

function contextFor(codes: readonly string[]) {
  const asked = { units: 'tinh', period: '2026', compareWith: 'same-period-last-year' } as const;
  const table = aggregate(dataset, { ...asked, indicators: codes });
  const outline = outlineFor({ occasion: 'year', body: 'party-board', date: '2026-12-15' });
  const options: ReviewOptions = { table, issuer: 'ban', layout: partyLayout, outline };
  return reviewContext(options);
}

const many = contextFor(chosen.map(({ code }) => code));
const groups = (rows: readonly TableRow[]) =>
  rows.flatMap(({ role, cells }) =>
    role === 'group'
      ? [`${printCell(cells['number'], 'vi')} ${printCell(cells['indicator'], 'vi')}`]
      : [],
  );

it('withAreaRows puts the rows of many indicators under the names of their areas', () => {
  const { rows } = statisticsTable(many)[0];
  expect(groups(rows)).toEqual([
    'I Tuyên truyền, vận động',
    'II Hòa giải ở cơ sở',
    'III Tiếp nhận, giải quyết đơn',
  ]);
  const data = rows.filter(({ role }) => role === 'data');
  expect(data).toHaveLength(many.table.indicators.length);
});

it('withAreaRows moves the formulas with the rows that they point to', () => {
  const { rows } = statisticsTable(many)[0];
  rows.forEach(({ cells }, row) => {
    const { difference } = cells;
    if (difference?.kind !== 'number' || difference.formula?.op !== 'difference') return;
    expect(difference.formula.minuend.row).toBe(row);
  });
  const sums = rows.flatMap(({ cells: { difference } }) =>
    difference?.kind === 'number' && difference.formula ? [difference] : [],
  );
  expect(sums.length).toBeGreaterThan(0);
});

it('withAreaRows leaves a few rows, and areas without a name', () => {
  const few = contextFor(chosen.slice(0, fewIndicators).map(({ code }) => code));
  expect(groups(statisticsTable(few)[0].rows)).toEqual([]);
  const unnamed = { ...many, outline: { ...many.outline, areas: {} } };
  const rows: readonly TableRow[] = many.table.indicators.map(() => ({ role: 'data', cells: {} }));
  expect(withAreaRows(rows, unnamed)).toBe(rows);
});
