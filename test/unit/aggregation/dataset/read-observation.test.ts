import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { readObservation } from '#inside/aggregation';

const { catalogue } = datasetOf([]);
const known = {
  units: new Set(['xa-a']),
  catalogue,
  lines: new Set(['front']),
  periods: {},
  suggest: { unit: () => 'nearest', indicator: () => null, line: () => null },
};

it('reads a row and remembers its place', () => {
  const result = readObservation(sent('xa-a', 'sessions', 5), 3, known);
  expect(result.ok && result.value).toMatchObject({ position: 3, period: { id: '2026-Q3' } });
});

it('passes suggestions on', () => {
  const result = readObservation(sent('xa-z', 'sessions', 5), 3, known);
  expect(!result.ok && result.findings[0]).toMatchObject({
    code: 'dataset/unknown-unit',
    path: ['observations', 3, 'unit'],
    params: { unit: 'xa-z', nearest: 'nearest' },
  });
});

it('puts ids into NFC before it looks them up', () => {
  const decomposed = { ...sent('xa-a', 'sessions', 5), line: 'tuyến'.normalize('NFD') };
  const result = readObservation(decomposed, 0, { ...known, lines: new Set(['tuyến']) });
  expect(result.ok).toBe(true);
});

const source = { document: 'Báo', locator: 'D7' };
const findingsOf = (row: object) => {
  const result = readObservation({ ...sent('xa-a', 'sessions', 5, { source }), ...row }, 3, known);
  return result.ok ? [] : result.findings;
};

it.each([
  ['unit', 'xa-z', 'dataset/unknown-unit', 'nearest'],
  ['indicator', 'x.none', 'dataset/unknown-indicator', null],
  ['line', 'army', 'dataset/unknown-line', null],
])('finds an unknown %s, and says where it was read', (field, id, code, nearest) => {
  const place = { unit: 'xa-a', indicator: 'x.sessions', period: '2026-Q3' };
  const ids = field === 'line' ? {} : { [field]: id };
  expect(findingsOf({ [field]: id })).toMatchObject([
    {
      ...place,
      ...ids,
      code,
      path: ['observations', 3, field],
      params: { [field]: id, nearest },
      source,
    },
  ]);
});

it('finds a period that is none, beside all that is unknown', () => {
  const [first, ...others] = findingsOf({ period: '2026-Q7', unit: 'xa-z', indicator: 'x.none' });
  expect(first).toMatchObject({
    path: ['observations', 3, 'period'],
    unit: 'xa-z',
    indicator: 'x.none',
    source,
  });
  expect(others.map(({ path }) => path[2])).toEqual(['unit', 'indicator']);
  expect(findingsOf({ period: '2026-Q7' })).toHaveLength(1);
});

it('takes a known line, and none', () => {
  expect(findingsOf({ line: 'front' })).toEqual([]);
  expect(findingsOf({})).toEqual([]);
});

it('stops at a row of another shape, and gives what it read frozen', () => {
  expect(findingsOf({ unit: 5 }).map(({ path }) => path)).toEqual([['observations', 3, 'unit']]);
  const result = readObservation(sent('xa-a', 'sessions', 5), 0, known);
  expect(result.ok && Object.isFrozen(result.value)).toBe(true);
});
