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

it('finds what is made of itself by way of others, once', () => {
  const ring = [flow('x.b', { partOf: 'x.a' }), flow('x.a', { parts: ['x.c'] })];
  expect(createCatalogue([...ring, flow('x.c', { partOf: 'x.b' })]).findings).toEqual([]);
  const closed = [...ring, flow('x.c', { parts: ['x.b'] })];
  expect(createCatalogue(closed).findings).toEqual([]);
  const { findings } = createCatalogue([...ring, flow('x.c', { parts: ['x.a'] })]);
  expect(findings).toMatchObject([
    { code: 'indicators/ring', params: { indicators: ['x.a', 'x.c'] }, indicator: 'x.a' },
  ]);
});

it('finds a rate among the terms of a rate', () => {
  const rate = (code: string, numerator: string) =>
    defineIndicator({
      code,
      name: 'Tỷ lệ',
      unit: '%',
      kind: 'ratio',
      ratio: { numerator, denominator: 'x.b', factor: 100 },
    });
  const counts = [flow('x.a'), flow('x.b')];
  expect(createCatalogue([...counts, rate('x.r', 'x.a')]).findings).toEqual([]);
  const { findings } = createCatalogue([...counts, rate('x.r', 'x.a'), rate('x.s', 'x.r')]);
  expect(findings).toMatchObject([
    { code: 'indicators/term-is-ratio', params: { indicator: 'x.s', term: 'x.r' } },
  ]);
});
