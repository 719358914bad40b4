import { createDataset, createHierarchy, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

describe('createDataset', () => {
  it('takes an observation of four fields and fills in the rest', () => {
    const [observation] = datasetOf([sent('xa-a', 'sessions', 12)]).observations;
    expect(observation).toMatchObject({
      basis: 'in-period',
      scope: 'own',
      value: { state: 'reported', amount: 12 },
      period: { firstDay: '2026-07-01', lastDay: '2026-09-30' },
    });
  });

  it('names all that is wrong with one row, each with its place', () => {
    const row = sent('xa-aa', 'sesions', 1, { period: '2026-Q5', line: 'frnt' });
    const { findings, rejected } = datasetOf([row]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['time/not-a-period', ['observations', 0, 'period']],
      ['dataset/unknown-unit', ['observations', 0, 'unit']],
      ['dataset/unknown-indicator', ['observations', 0, 'indicator']],
      ['dataset/unknown-line', ['observations', 0, 'line']],
    ]);
    expect(findings[1]?.params).toEqual({ unit: 'xa-aa', nearest: 'xa-a' });
    expect(rejected).toEqual([{ position: 0, given: row }]);
  });

  it('keeps the first of a figure sent twice and the second among the rejected', () => {
    const { observations, rejected, findings } = datasetOf([
      sent('xa-a', 'sessions', 12),
      sent('xa-a', 'sessions', 13),
    ]);
    expect(observations).toHaveLength(1);
    expect(rejected[0]?.position).toBe(1);
    expect(findings[0]).toMatchObject({
      code: 'dataset/repeated-observation',
      params: { first: 0, second: 1 },
    });
  });

  it('does not take lines, bases or scopes for repeats', () => {
    const { findings } = datasetOf([
      sent('xa-a', 'sessions', 1),
      sent('xa-a', 'sessions', 1, { line: 'front' }),
      sent('xa-a', 'sessions', 1, { basis: 'cumulative' }),
      sent('xa-a', 'sessions', 1, { scope: 'consolidated' }),
    ]);
    expect(findings).toEqual([]);
  });

  it('counts odd amounts and says that they are odd', () => {
    const { observations, findings } = datasetOf([
      sent('xa-a', 'sessions', -3),
      sent('xa-b', 'sessions', 1.5),
    ]);
    expect(observations).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual([
      'dataset/negative-amount',
      'dataset/too-many-decimals',
    ]);
  });

  it('survives rows of any shape and loses none', () => {
    const given: readonly unknown[] = [null, 7, 'x', [], {}, { unit: 1 }, { value: {} }];
    const observations: ObservationInput[] = JSON.parse(JSON.stringify(given));
    const dataset = createDataset({
      hierarchy: createHierarchy([]),
      indicators: [],
      observations,
    });
    expect(dataset.rejected.map((row) => row.given)).toEqual(given);
    expect(new Set(dataset.findings.map(({ path }) => path[1])).size).toBe(given.length);
  });

  it('leaves its input untouched', () => {
    const row = Object.freeze(sent('xa-a', 'rice', Object.freeze({ amount: 1.5 })));
    expect(() => datasetOf(Object.freeze([row]))).not.toThrow();
  });
});
