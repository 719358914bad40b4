import { countModels, readModels } from 'danvan';
import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const row = {
  id: 'a',
  name: 'A',
  subjectKind: 'model',
  field: 'economy',
  level: 'commune',
  host: 'xa-a',
  cohort: 2021,
  state: 'withdrawn',
};

describe('readModels', () => {
  it('leaves out a repeated id and names circles, wrong steps and states', () => {
    const history = [{ to: 'recognised', date: '2021-05-01', by: 'host' }];
    const rows = [{ ...row, replicates: 'b', history }, { ...row, id: 'b', replicates: 'a' }, row];
    const { models, findings } = readModels(rows, { fields, lifecycle });
    expect(models.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings.map(({ code }) => code.replace('campaigns/', ''))).toEqual([
      'duplicate-model',
      'state-differs',
      'lifecycle/move-not-allowed',
      'registration-incomplete',
      'registration-incomplete',
      'replication-cycle',
    ]);
    expect(countModels(models, { lifecycle }).byMilestone).toEqual({ registered: 2 });
  });
});
