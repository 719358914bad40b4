import { describe, expect, it } from 'vitest';
import { aggregate, findCell, type ObservationInput } from 'danvan';
import { datasetOf, sent } from '../../../support/figures.js';

const cell = (observations: readonly ObservationInput[], more = {}, indicator = 'x.sessions') =>
  findCell(
    aggregate(datasetOf(observations), {
      units: 'tinh',
      period: '2026-Q1',
      indicators: [indicator],
      ...more,
    }),
    indicator,
  );

const at = (period: string, value: number, unit = 'xa-a') =>
  sent(unit, 'sessions', value, { period });

describe('a cell that is asked for', () => {
  it('names its unit, or none where several were asked', () => {
    expect(cell([]).unit).toBe('tinh');
    expect(cell([], { units: ['xa-a', 'xa-b'] }).unit).toBeNull();
  });

  it('has a base only where one was asked for', () => {
    expect(cell([at('2026-Q1', 1)]).base).toBeUndefined();
  });

  it('is set beside the same period of the year before', () => {
    const rows = [at('2026-Q1', 12), at('2025-Q1', 10), at('2025-Q4', 3)];
    expect(cell(rows, { compareWith: 'same-period-last-year' }).base).toMatchObject({
      period: '2025-Q1',
      difference: 2,
    });
  });

  it('is set beside the period before, however long each is', () => {
    const rows = [at('2026-Q1', 12), at('2025-Q1', 10), at('2025-Q4', 3)];
    expect(cell(rows, { compareWith: 'previous-period' }).base).toMatchObject({
      period: '2025-Q4',
      difference: 9,
    });
    const march = [at('2026-03', 12), at('2026-02', 10)];
    const month = { period: '2026-03', compareWith: 'previous-period' };
    expect(cell(march, month).base?.difference).toBe(2);
  });

  it('compares like for like where that is asked for', () => {
    const rows = [at('2026-Q1', 12), at('2025-Q1', 10), at('2025-Q1', 7, 'xa-b')];
    const asked = { compareWith: 'same-period-last-year' };
    expect(cell(rows, asked).base?.reason).toBe('coverage-differs');
    expect(cell(rows, { ...asked, likeForLike: true }).base?.difference).toBe(2);
  });

  it('names its unit where it has to be chosen from reports that overlap', () => {
    const rows = [at('2026-Q1', 3), at('2026-01', 1), at('2026-02', 1)];
    expect(cell(rows).unit).toBe('tinh');
    expect(cell(rows, { units: ['xa-a', 'xa-b'] }).unit).toBeNull();
  });

  it('compares the days of February of a leap year with those of another', () => {
    const rows = [at('2024-02', 12), at('2023-02', 10)];
    const asked = { period: '2024-Q1', compareWith: 'same-period-last-year' };
    expect(cell(rows, asked).base?.difference).toBe(2);
  });

  it('is set beside the plan of its period only where that is asked for', () => {
    const rows = [at('2026-Q1', 5), { ...at('2026-Q1', 20), measure: 'plan' as const }];
    expect(cell(rows, { plan: 'period' }).plan).toMatchObject({
      period: '2026-Q1',
      amount: 20,
      percent: 25,
    });
    expect(cell(rows, { compareWith: 'previous-period' }).plan).toBeUndefined();
  });

  it('is recomputed where it is a rate', () => {
    const of = (indicator: string, value: number) =>
      sent('xa-a', indicator, value, { period: '2026-Q1' });
    expect(cell([of('received', 4), of('successful', 3)], {}, 'x.rate').amount).toBe(75);
  });

  it('asks for the measure and the policy of the table', () => {
    const plan = { ...at('2026-Q1', 9), measure: 'plan' as const };
    expect(cell([plan, at('2026-Q1', 5)], { measure: 'plan' }).amount).toBe(9);
    expect(cell([at('2026-Q1', 5)], { missing: 'strict' }).amount).toBeNull();
  });
});
