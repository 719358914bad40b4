import { expect, it } from 'vitest';
import { defineIndicator, definitionFindings } from '#inside/indicators';
import { errorOf } from '../../support/error-of.js';

const pathsOf = (given: object): readonly string[] => {
  const wrong = JSON.parse(JSON.stringify(given));
  const { findings = [] } = errorOf(() => defineIndicator(wrong));
  return findings.map(({ path }) => path.join('.'));
};

it('says what fields break among each other beside fields that are not well formed', () => {
  const given = {
    code: 'x.a',
    name: '',
    unit: 'cái',
    kind: 'flow',
    foo: 1,
    from: '2026-01-01',
    to: '2025-01-01',
    partOf: 'x.a',
    parts: ['x.b', 'x.b'],
    combine: { unit: 'recompute' },
  };
  expect(pathsOf(given)).toEqual([
    'indicator.name',
    'indicator',
    'indicator.to',
    'indicator.code',
    'indicator.parts',
    'indicator.combine',
  ]);
});

it('does not hold the rules of a kind against one that is not known', () => {
  const given = { code: 'x.a', name: 'A', unit: 'cái', kind: 'z', combine: { unit: 'recompute' } };
  expect(pathsOf(given)).toEqual(['indicator.kind']);
});

it('says nothing more of what is no definition', () => {
  expect(definitionFindings(null, [])).toEqual([]);
  expect(definitionFindings([], [])).toEqual([]);
});
