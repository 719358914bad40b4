import { createDataset } from 'danvan';
import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { fromPart } from '#inside/sql';
import { smallContext } from '../../../support/small-plan.js';

const row = { unit: 'xa-a', indicator: 'x.f', period: '2026-01', value: 1 };

it('tells what was rejected, and the findings of rows that were taken in too', () => {
  const stranger = { ...row, unit: 'xa-z' };
  const negative = { ...row, period: '2026-02', value: -1 };
  const part = aggregatePartial({ ...smallContext, observations: [row, stranger, negative] });
  const { rejected, findings } = fromPart(part, pushedContext(smallContext, 'context'));
  expect(rejected).toEqual([{ position: 1, given: stranger }]);
  expect(findings.map(({ code }) => code)).toContain('dataset/unknown-unit');
  expect(findings).toHaveLength(2);
  // As those of a dataset, they say what it is called.
  const dataset = createDataset({ ...smallContext, observations: [row, stranger, negative] });
  expect(findings).toEqual(dataset.findings);
  expect(findings[1]?.names?.['xa-a']).toBeDefined();
});
