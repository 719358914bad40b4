import { expect, it } from 'vitest';
import { withinScope } from '#inside/workflow';
import { sent } from '../../../support/submissions.js';

const one = sent('xa-a', {}, ['2026-10-05']);

it('asks for all where nothing is said', () => {
  expect(withinScope({})(one)).toBe(true);
});

it.each([
  [{ forms: ['bm-01'], units: ['xa-a'], periods: ['2026-Q3'] }, true],
  [{ forms: ['bm-02'] }, false],
  [{ units: [] }, false],
  [{ periods: ['2026-Q2'] }, false],
  [{ lines: ['front'] }, false],
])('holds %j against a submission', (scope, expected) => {
  expect(withinScope(scope)(one)).toBe(expected);
});
