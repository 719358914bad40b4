import { createDataset, createHierarchy, type Dataset } from 'danvan';
import { loadDataset, saveDataset } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { readFile } from '#inside/aggregation';
import { errorOf } from '../../../../support/error-of.js';
import { sent } from '../../../../support/figures.js';
import { context } from '../../../../support/intake.js';

const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
const rows = Array.from({ length: 400 }, (_, at) =>
  sent(at % 2 === 0 ? 'xa-a' : 'xa-b', 'sessions', at, {
    period: months[Math.floor(at / 2) % 4] ?? '',
    activity: `day-${at}`,
  }),
);
const plain = rows.slice(0, 8).map((row) => ({ ...row, activity: undefined }));

it('takes a few bytes for each figure, whatever else there is', () => {
  const few = saveDataset(createDataset({ ...context, observations: plain.slice(0, 4) })).length;
  const more = saveDataset(createDataset({ ...context, observations: plain })).length;
  expect(more - few).toBeLessThan(4 * 10 + 60);
});

it('makes the same bytes of the same dataset, and leaves it untouched', () => {
  const dataset = createDataset({ ...context, observations: rows });
  expect(saveDataset(dataset)).toEqual(saveDataset(dataset));
  expect(dataset.observations).toHaveLength(400);
});

it('keeps what was rejected, a symbol in place of what cannot be written', () => {
  const odd = [{ unit: 5n }, { unit: () => 1, note: 'x' }, undefined, rows[0], rows[0]];
  // Border: rows of no type are handed in.
  const observations = odd as Parameters<typeof createDataset>[0]['observations'];
  const { rejected } = loadDataset(
    saveDataset(createDataset({ ...context, observations })),
    context,
  );
  expect(rejected).toEqual([
    { position: 0, given: { unit: 5n } },
    { position: 1, given: { unit: expect.any(Symbol), note: 'x' } },
    { position: 2, given: undefined },
    { position: 4, given: rows[0] },
  ]);
});

it('saves none of no rows', () => {
  const dataset = createDataset({ ...context, observations: [] });
  expect(loadDataset(saveDataset(dataset), context).observations).toEqual([]);
});

it('keeps rows that somebody reversed by hand', () => {
  const dataset = createDataset({ ...context, observations: plain });
  const observations = dataset.observations.toReversed();
  const loaded = loadDataset(saveDataset({ ...dataset, observations }), context);
  expect(loaded.observations).toEqual(observations);
});

it.each([null, 5, {}, { hierarchy: {} }])('refuses %j', (given) => {
  // Border: what no type allows is handed in.
  expect(errorOf(() => saveDataset(given as Dataset)).code).toBe('INVALID_ARGUMENT');
});

it('saves a dataset made by hand of which the first row was rejected', () => {
  const dataset = { ...createDataset({ ...context, observations: [] }) };
  const rejected = [{ position: 0, given: 'x' }];
  expect(loadDataset(saveDataset({ ...dataset, rejected }), context).rejected).toEqual(rejected);
  const below = { ...dataset, rejected: [{ position: -1, given: 'x' }] };
  expect(errorOf(() => saveDataset(below)).code).toBe('INVALID_ARGUMENT');
});

it.each([
  [255, 'u8'],
  [256, 'u8'],
  [257, 'u16'],
] as const)('tells %i units apart in %s', (count, type) => {
  const units = Array.from({ length: count }, (_, at) => ({ id: `xa-${at}`, name: `xã ${at}` }));
  const of = { ...context, hierarchy: createHierarchy(units) };
  const observations = units.map(({ id }, at) => sent(id, 'sessions', at));
  const dataset = createDataset({ ...of, observations });
  const bytes = saveDataset(dataset);
  expect(readFile(bytes).header.columns.units).toEqual({ type });
  expect(loadDataset(bytes, of).observations).toStrictEqual(dataset.observations);
});

it('writes no positions where the rows stand in order, and those they have where not', () => {
  const dataset = createDataset({ ...context, observations: plain });
  expect(readFile(saveDataset(dataset)).header.columns.positions).toBeNull();
  const observations = dataset.observations.toReversed();
  const { columns } = readFile(saveDataset({ ...dataset, observations }));
  expect(plain.map((_, row) => columns.positions(row))).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
});

it('writes details only of the rows that have any', () => {
  const observations = [...plain.slice(0, 2), sent('xa-b', 'rice', 1, { activity: 'day-1' })];
  const { header } = readFile(saveDataset(createDataset({ ...context, observations })));
  expect(header.details.map(([row]) => row)).toEqual([2]);
});
