import { aggregate, check, createDataset, createHierarchy, explain, findCell } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh', kind: 'province', level: 'province' },
]);

/** What is found in one report of letters, codes without their area. */
function found(figures: Readonly<Record<string, number>>) {
  const observations = Object.entries(figures).map(([code, value]) => ({
    unit: 'tinh',
    indicator: code,
    period: '2026-Q3',
    value,
  }));
  const dataset = createDataset({ hierarchy, indicators, observations });
  expect(dataset.findings).toEqual([]);
  return check(dataset).map(({ code, severity }) => [code, severity]);
}

const kinds = (prefix: string, amounts: readonly [number, number, number]) =>
  Object.fromEntries(
    ['complaints', 'denunciations', 'feedback'].map((kind, at) => [
      `petitions.${prefix}${kind}`,
      amounts[at] ?? 0,
    ]),
  );

describe('the three totals of letters', () => {
  it('hold a breakdown each, side by side', () => {
    expect(
      found({
        'petitions.received': 120,
        ...kinds('', [60, 20, 40]),
        'petitions.eligible': 100,
        ...kinds('eligible-', [50, 15, 35]),
        'petitions.competent': 70,
        ...kinds('competent-', [40, 10, 20]),
      }),
    ).toEqual([]);
  });

  it('only ask where the kinds do not add up to what was received or fit for handling', () => {
    const asks = [['rules/parts-may-differ', 'warning']];
    expect(found({ 'petitions.received': 120, ...kinds('', [50, 15, 35]) })).toEqual(asks);
    expect(found({ 'petitions.eligible': 90, ...kinds('eligible-', [50, 15, 35]) })).toEqual(asks);
  });

  it('hold the form to its sum of letters within competence', () => {
    expect(found({ 'petitions.competent': 70, ...kinds('competent-', [40, 10, 19]) })).toEqual([
      ['rules/parts-differ-from-total', 'error'],
    ]);
  });

  it('let more be fit than was received, with a warning, and never more within competence', () => {
    expect(found({ 'petitions.received': 90, 'petitions.eligible': 100 })).toEqual([
      ['rules/part-may-exceed', 'warning'],
    ]);
    expect(found({ 'petitions.eligible': 90, 'petitions.competent': 100 })).toEqual([
      ['rules/part-exceeds-whole', 'error'],
    ]);
  });
});

describe('models by field', () => {
  const fields = {
    'models.registered-economy': 4,
    'models.registered-culture-society': 3,
    'models.registered-defence-security': 2,
    'models.registered-political-system': 1,
  };

  it('add up with the fifth field where it was sent', () => {
    const withFifth = { ...fields, 'models.registered-new-countryside': 5 };
    expect(found({ 'models.registered': 10, ...fields })).toEqual([]);
    expect(found({ 'models.registered': 15, ...withFifth })).toEqual([]);
    expect(found({ 'models.registered': 15, ...fields })).toEqual([
      ['rules/parts-may-differ', 'warning'],
    ]);
  });

  it('may count models of earlier years as effective, recognised or replicated, with a warning', () => {
    const asks = [['rules/part-may-exceed', 'warning']];
    expect(found({ 'models.registered': 10, 'models.effective': 12 })).toEqual(asks);
    expect(found({ 'models.effective': 10, 'models.recognised': 12 })).toEqual(asks);
    expect(found({ 'models.recognised': 10, 'models.replicated': 12 })).toEqual(asks);
  });
});

describe('letters carried over', () => {
  const indicator = 'petitions.carried-over';
  const sent = (period: string, value: number) => ({ unit: 'tinh', indicator, period, value });
  const datasetOf = (observations: readonly ReturnType<typeof sent>[]) =>
    createDataset({ hierarchy, indicators, observations });
  const quarters = [sent('2026-Q2', 5), sent('2026-Q1', 9), sent('2026-Q3', 4)];
  const cellOf = (observations: readonly ReturnType<typeof sent>[], period = '2026') =>
    findCell(aggregate(datasetOf(observations), { units: 'tinh', period }), indicator);

  it('are those of the first quarter over a year, and never added', () => {
    expect(cellOf(quarters)).toMatchObject({ amount: 9, coverage: { reported: 1, partial: 0 } });
    expect(cellOf(quarters, '2026-Q2').amount).toBe(5);
    expect(cellOf([sent('2026', 9), ...quarters]).amount).toBe(9);
  });

  it('are not known of the beginning where only later quarters were sent', () => {
    const late = quarters.slice(2);
    expect(cellOf(late).coverage).toEqual({ reported: 0, partial: 1, expected: 1 });
  });

  it('explain what was left out: an earlier opening figure counts', () => {
    const table = aggregate(datasetOf(quarters), { units: 'tinh', period: '2026' });
    const { leftOut } = explain(table, indicator);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['later-state', 'later-state']);
  });

  it('of reports that begin on the same day are the same', () => {
    const checked = check(datasetOf([sent('2026', 8), ...quarters]));
    expect(checked.map(({ code }) => code)).toEqual(['dataset/states-differ']);
    expect(check(datasetOf([sent('2026', 9), ...quarters]))).toEqual([]);
  });
});
