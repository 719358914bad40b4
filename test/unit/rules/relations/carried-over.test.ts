import {
  check,
  createDataset,
  createHierarchy,
  describeFinding,
  en,
  vi,
  type ObservationInput,
} from 'danvan';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

type Value = ObservationInput['value'];
type Quarter = Readonly<Record<string, Value>>;

const hierarchy = createHierarchy([{ id: 'xa', name: 'xã An Bình' }]);

/** What is found in the quarters of a year, figures of mediation or of letters by short names. */
const found = (area: string, ...quarters: readonly Quarter[]) =>
  check(
    createDataset({
      hierarchy,
      indicators,
      observations: quarters.flatMap((quarter, at) =>
        Object.entries(quarter).map(([name, value]) => ({
          unit: 'xa',
          indicator: `${area}.${name}`,
          period: `2026-Q${at + 1}`,
          value,
        })),
      ),
    }),
  );

const cases = (...quarters: readonly Quarter[]) =>
  found(
    'mediation',
    ...quarters.map((quarter) =>
      Object.fromEntries(Object.entries(quarter).map(([name, value]) => [`cases-${name}`, value])),
    ),
  );

const whole = {
  'carried-over': 10,
  received: 5,
  successful: 9,
  failed: 3,
  pending: 3,
};

describe('carriedOverOf', () => {
  it('says nothing of cases carried over that ended with the others', () => {
    expect(cases(whole)).toEqual([]);
    expect(cases({ ...whole, pending: 2, withdrawn: 1 })).toEqual([]);
  });

  it('asks where what was at hand is not what became of it', () => {
    const [finding, ...others] = cases({ ...whole, pending: 2 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'rules/parts-may-differ',
      severity: 'warning',
      params: { total: 5, carriedOver: 10, sum: 14, difference: 1 },
    });
    expect(finding && describeFinding(finding, vi)).toContain(
      'tổng số (5) cùng số kỳ trước chuyển sang (10) khác tổng các thành phần (14)',
    );
    expect(finding && describeFinding(finding, en)).toContain(
      'the total (5) with what was carried over (10) differs from the sum of its parts (14)',
    );
  });

  it('asks where what is left at the end holds those received only', () => {
    expect(cases({ ...whole, successful: 3, failed: 1, pending: 1 })).toMatchObject([
      { code: 'rules/parts-may-differ', params: { sum: 5, difference: 10 } },
    ]);
  });

  it('takes what the report before left where nothing else is said', () => {
    const { 'carried-over': _, ...second } = whole;
    const first = { received: 12, successful: 2, failed: 0, pending: 10 };
    expect(cases(first, second)).toEqual([]);
    expect(cases(first, { ...second, successful: 13 })).toMatchObject([
      { code: 'rules/parts-may-differ', params: { carriedOver: 10, difference: -4 } },
    ]);
  });

  it('holds what was carried over to what was left before', () => {
    const first = { received: 12, successful: 2, failed: 1, pending: 9 };
    expect(cases(first, whole)).toMatchObject([
      { code: 'rules/relation-may-break', indicator: 'mediation.cases-carried-over' },
    ]);
  });

  it('holds a part to its whole with what was carried over', () => {
    const { received, successful } = whole;
    expect(cases({ received, successful })).toMatchObject([
      { code: 'rules/part-exceeds-whole', params: { difference: 4 } },
      { code: 'rules/parts-may-differ' },
    ]);
    const [finding, ...others] = cases({ 'carried-over': 10, received: 5, successful: 18 });
    expect(others).toMatchObject([{ code: 'rules/parts-may-differ' }]);
    expect(finding).toMatchObject({
      code: 'rules/part-exceeds-whole',
      params: { wholeAmount: 5, carriedOver: 10, difference: 3 },
    });
  });

  it('lets a rate be above all where something was carried over', () => {
    const rate = { 'success-rate': 180 };
    const ended = { 'cases-received': 5, 'cases-successful': 9 };
    expect(found('mediation', { ...ended, 'cases-carried-over': 10, ...rate })).toEqual([]);
    const codes = found('mediation', { ...ended, 'cases-carried-over': 0, ...rate });
    expect(codes.map(({ code }) => code)).toContain('rules/rate-out-of-range');
    expect(found('mediation', rate)).toMatchObject([{ code: 'rules/rate-out-of-range' }]);
  });

  it('lets the kinds of letters be those of what came in, or of all at hand', () => {
    const letters = { 'carried-over': 4, received: 10, eligible: 13, processed: 12 };
    const kinds = { complaints: 3, denunciations: 2, feedback: 5 };
    expect(found('petitions', { ...letters, ...kinds })).toEqual([]);
    expect(found('petitions', { ...letters, ...kinds, feedback: 9 })).toEqual([]);
    expect(found('petitions', { ...letters, ...kinds, feedback: 7 })).toMatchObject([
      { code: 'rules/parts-may-differ', params: { carriedOver: 4, difference: 2 } },
    ]);
    expect(found('petitions', { ...letters, eligible: 15 })).toMatchObject([
      { code: 'rules/part-may-exceed', params: { carriedOver: 4, difference: 1 } },
    ]);
  });
});
