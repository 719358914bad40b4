import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkModel } from '#inside/campaigns';
import { modelOf, shortLifecycle } from '../../../support/campaigns.js';
import { codesOf } from '../../../support/findings.js';

const vietnam = { fields, lifecycle };
const countryside = { id: 'ntm', name: { vi: 'nông thôn mới' }, from: '2021-01-01' };

describe('checkModel', () => {
  it('finds nothing in a model with its ten items', () => {
    expect(checkModel(modelOf(), vietnam)).toEqual([]);
  });

  it('names every item of the registration that is empty', () => {
    const [finding] = checkModel(modelOf({ registration: { aims: 'x' } }), vietnam);
    expect(finding?.params).toEqual({
      model: 'm',
      items: [
        'situation',
        'content',
        'scope',
        'forces',
        'resources',
        'time',
        'results',
        'sustainability',
      ],
    });
  });

  it('takes a field of the province from the year on in which it is kept', () => {
    const own = { lifecycle, fields: [...fields, countryside] };
    expect(checkModel(modelOf({ field: 'ntm' }), own)).toEqual([]);
    expect(codesOf(checkModel(modelOf({ field: 'ntm', cohort: 2020 }), own))).toEqual([
      'campaigns/field-not-in-force',
    ]);
    const ended = { ...countryside, until: '2022-01-01' };
    const past = { lifecycle, fields: [ended] };
    expect(checkModel(modelOf({ field: 'ntm' }), past)).toEqual([]);
    expect(checkModel(modelOf({ field: 'ntm', cohort: 2022 }), past)).toHaveLength(1);
  });

  it('follows a history step by step in any lifecycle', () => {
    const own = { fields, lifecycle: shortLifecycle };
    const grown = [
      { to: 'cây', date: '2021-03-01', by: 'nắng' },
      { to: 'quả', date: '2021-09-01', by: 'gió' },
    ];
    expect(checkModel(modelOf({ state: 'quả', history: grown }), own)).toEqual([]);
    const jumped = [{ to: 'quả', date: '2021-09-01', by: 'ong' }];
    const [finding] = checkModel(modelOf({ state: 'quả', history: jumped }), own);
    expect(finding).toMatchObject({
      code: 'lifecycle/move-not-allowed',
      path: ['history', 0],
      params: { from: 'hạt', to: 'quả', by: 'ong', allowed: [] },
    });
  });

  it('finds a state that the lifecycle lacks, and one that the history did not reach', () => {
    const lost = checkModel(modelOf({ state: 'registred' }), vietnam);
    expect(lost[0]?.params).toEqual({ state: 'registred', nearest: 'registered' });
    const history = [{ to: 'registered', date: '2021-03-01' }];
    const other = checkModel(modelOf({ state: 'approved', history }), vietnam);
    expect(other[0]?.params).toEqual({ model: 'm', state: 'approved', reached: 'registered' });
  });

  it('finds days that go back and transfers that do not meet', () => {
    const steps = [
      { to: 'registered', date: '2021-03-01' },
      { to: 'approved', date: '2021-02-01' },
    ];
    const [back] = checkModel(modelOf({ state: 'approved', history: steps }), vietnam);
    expect(back?.path).toEqual(['history']);
    const transfers = [{ from: 'commune', to: 'province', date: '2025-07-01' }];
    const [apart] = checkModel(modelOf({ transfers }), vietnam);
    expect(apart).toMatchObject({ code: 'campaigns/history-broken', path: ['transfers'] });
  });
});
