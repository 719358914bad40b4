import type { Indicator } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { expect } from 'vitest';
import * as z from 'zod';
import { sharedData } from '../support/tools.js';
import { codesOf } from './indicator-codes.js';

const specification = sharedData('domain/indicators.json');

const schema = z.array(
  z.object({
    code: z.string(),
    kind: z.enum(['flow', 'stock', 'ratio']),
    unit: z.string(),
    confidence: z.string(),
  }),
);

const ours: ReadonlyMap<string, string> = new Map(
  Object.entries(codesOf).flatMap(([area, codes]) =>
    Object.entries(codes).map(([name, code]) => [`${area}.${name}`, code] as const),
  ),
);

specification.it('is in the catalogue, indicator by indicator', () => {
  const rows = schema.parse(JSON.parse(specification.read()));
  expect(rows).toHaveLength(120);
  expect([...ours.keys()].toSorted()).toEqual(rows.map(({ code }) => code).toSorted());
  const byCode = new Map<string, Indicator>(indicators.map((one) => [one.code, one]));
  const wrong = rows.filter(({ code, kind, confidence }) => {
    const indicator = byCode.get(ours.get(code) ?? '');
    if (indicator === undefined) return true;
    // Counts of those who have done something so far are told apart from stocks.
    const kinds = kind === 'stock' ? ['stock', 'coverage'] : [kind];
    const isDoubted = confidence !== 'verified' && indicator.confirmed;
    return !kinds.includes(indicator.kind) || isDoubted;
  });
  expect(wrong).toEqual([]);
});
