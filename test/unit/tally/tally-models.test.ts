import { aggregate, check, createDataset, createHierarchy } from 'danvan';
import { readModels, type MobilizationModelInput } from 'danvan/campaigns';
import { tallyModels } from 'danvan/indicators';
import { rules } from 'danvan/rules';
import { indicators, modelFields, modelLifecycle, modelTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const options = { tallies: modelTallies, lifecycle: modelLifecycle };

const model = (id: string, more: Partial<MobilizationModelInput> = {}): MobilizationModelInput => ({
  id,
  name: id,
  subjectKind: 'model',
  field: 'economy',
  level: 'commune',
  host: 'xa-a',
  cohort: 2022,
  state: 'registered',
  ...more,
});

const read = (rows: readonly MobilizationModelInput[]) =>
  readModels(rows, { fields: modelFields, lifecycle: modelLifecycle }).values;

/** The 20 models that Đak Đoa registered in 2022: 7 + 6 + 4 + 3. */
const dakDoa = read(
  (['economy', 'culture-society', 'defence-security', 'political-system'] as const).flatMap(
    (field, at) =>
      Array.from({ length: [7, 6, 4, 3][at] ?? 0 }, (_, n) => model(`${field}-${n}`, { field })),
  ),
);

const valuesOf = (tally: ReturnType<typeof tallyModels>) =>
  Object.fromEntries(tally.observations.map(({ indicator, value }) => [indicator, value]));
const nil = { state: 'nil' };

describe('tallyModels', () => {
  it('counts the models of Đak Đoa by field', () => {
    const tally = tallyModels(dakDoa, options);
    expect(valuesOf(tally)).toEqual({
      'models.registered': 20,
      'models.registered-economy': 7,
      'models.registered-culture-society': 6,
      'models.registered-defence-security': 4,
      'models.registered-political-system': 3,
      'models.effective': nil,
      'models.recognised': nil,
      'models.replicated': nil,
    });
    expect(tally.contributors[0]?.records).toHaveLength(20);
    expect(tally.contributors[4]?.records.map(({ id }) => id)).toEqual([
      'political-system-0',
      'political-system-1',
      'political-system-2',
    ]);
    expect([tally.uncounted, tally.findings]).toEqual([[], []]);
  });

  it('gives observations that a dataset, its rules and a table take as they are', () => {
    const { observations } = tallyModels(dakDoa, options);
    const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
    const dataset = createDataset({ hierarchy, indicators, observations });
    expect(dataset.findings).toEqual([]);
    expect(check(dataset, { rules })).toEqual([]);
    const codes = ['models.registered', 'models.recognition-rate'];
    const table = aggregate(dataset, { units: 'xa-a', period: '2022', indicators: codes });
    expect(table.total.map(({ amount }) => amount)).toEqual([20, 0]);
  });

  it('counts milestones passed and not lost, per host and cohort', () => {
    const models = read([
      model('a', { state: 'recognised' }),
      model('b', { state: 'replicated' }),
      model('c', { state: 'withdrawn' }),
      model('d', { state: 'recognised', host: 'xa-b' }),
      model('e', { state: 'recognised', cohort: 2021 }),
    ]);
    const { observations } = tallyModels(models, options);
    const recognised = observations.filter(({ indicator }) => indicator === 'models.recognised');
    expect(recognised.map(({ unit, period, value }) => [unit, period, value])).toEqual([
      ['xa-a', '2022', 2],
      ['xa-b', '2022', 1],
      ['xa-a', '2021', 1],
    ]);
    expect(valuesOf(tallyModels(models.slice(0, 3), options))).toMatchObject({
      'models.registered': 3,
      'models.replicated': 1,
    });
  });

  it('names a model that no rule counts', () => {
    const { uncounted, findings } = tallyModels(read([model('a', { state: 'proposed' })]), options);
    expect(uncounted).toEqual([{ path: ['models', 0], id: 'a' }]);
    expect(findings[0]).toMatchObject({ code: 'tally/not-counted', path: ['models', 0] });
  });

  it('counts by rules, units and periods of one’s own', () => {
    const models = read([
      model('a', { subjectKind: 'exemplary-individual' }),
      model('b', { transfers: [{ from: 'commune', to: 'district', date: '2022-05-01' }] }),
      model('c', { field: 'culture-society' }),
    ]);
    const count = (rule: object) =>
      tallyModels(models, {
        ...options,
        tallies: [{ indicator: 'x.y', ...rule }],
        unit: () => 'tinh',
        period: () => '2022-H1',
      }).observations[0];
    expect(count({})).toEqual({ unit: 'tinh', indicator: 'x.y', period: '2022-H1', value: 3 });
    expect(count({ subjectKinds: ['model'] })?.value).toBe(2);
    expect(count({ levels: ['district'] })?.value).toBe(1);
    expect(count({ fields: ['economy', 'culture-society'], levels: ['commune'] })?.value).toBe(2);
  });
});
