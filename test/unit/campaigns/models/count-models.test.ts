import { countModels } from 'danvan/campaigns';
import { modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelOf, shortLifecycle } from '../../../support/campaigns.js';

const models = [
  modelOf({ id: 'a', state: 'proposed' }),
  modelOf({ id: 'b', field: 'defence-security', subjectKind: 'exemplary-collective' }),
  modelOf({ id: 'c', state: 'reviewed' }),
  modelOf({ id: 'd', state: 'recognised', cohort: 2020 }),
];

describe('countModels', () => {
  it('counts by field, level, kind, state and milestone', () => {
    expect(countModels(models, { lifecycle })).toEqual({
      total: 4,
      byField: { economy: 3, 'defence-security': 1 },
      byLevel: { district: 4 },
      bySubjectKind: { model: 3, 'exemplary-collective': 1 },
      byState: { proposed: 1, registered: 1, reviewed: 1, recognised: 1 },
      byMilestone: { registered: 3, effective: 2, recognised: 1 },
      findings: [],
    });
  });

  it('counts one cohort', () => {
    const { total, byMilestone } = countModels(models, { lifecycle, cohort: 2020 });
    expect([total, byMilestone]).toEqual([1, { registered: 1, effective: 1, recognised: 1 }]);
    expect(countModels(models, { lifecycle, cohort: 1999 }).total).toBe(0);
  });

  it('counts levels as of a day', () => {
    const transfers = [{ from: 'district', to: 'commune', date: '2025-07-01' }];
    const one = [modelOf({ transfers })];
    const levels = (date?: string) => countModels(one, { lifecycle, date }).byLevel;
    expect([levels('2025-06-30'), levels('2025-07-01'), levels()]).toEqual([
      { district: 1 },
      { commune: 1 },
      { commune: 1 },
    ]);
  });

  it('finds a lifecycle of which more are recognised than registered', () => {
    const states = shortLifecycle.states.map((state) =>
      state.id === 'quả' ? { ...state, reaches: ['recognised'] } : state,
    );
    const odd = { ...shortLifecycle, states };
    expect(countModels([modelOf({ state: 'quả' })], { lifecycle: odd }).findings).toMatchObject([
      { params: { cohort: '2021', earlier: 'effective', earlierCount: 0, laterCount: 1 } },
    ]);
  });
});
