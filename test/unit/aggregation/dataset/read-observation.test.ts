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
