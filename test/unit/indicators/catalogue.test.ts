import { defineIndicator } from 'danvan';
import { expect, it } from 'vitest';
import { createCatalogue } from '#inside/indicators';

const flow = (code: string, more = {}) =>
  defineIndicator({ code, name: 'Tên', unit: 'cuộc', kind: 'flow', ...more });

it('keeps the first of two definitions and names the second', () => {
  const first = flow('x.a');
  const { catalogue, findings } = createCatalogue([first, flow('x.a', { decimals: 2 })]);
  expect(catalogue.get('x.a')).toBe(first);
  expect(findings).toMatchObject([
    { code: 'indicators/duplicate-indicator', path: ['indicators', 1] },
  ]);
});

it('names every indicator that a definition leans on and nobody defines', () => {
  const { findings } = createCatalogue([
    flow('x.a', { partOf: 'x.b', parts: ['x.c'], sessions: 'x.d' }),
  ]);
  expect(findings.map(({ params }) => params)).toEqual([
    { indicator: 'x.a', relation: 'partOf', related: 'x.b' },
    { indicator: 'x.a', relation: 'sessions', related: 'x.d' },
    { indicator: 'x.a', relation: 'parts', related: 'x.c' },
  ]);
});
