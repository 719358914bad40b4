import { aggregate, check, createDataset } from 'danvan';
import { countModels } from 'danvan/campaigns';
import { taskStanding } from 'danvan/coordination';
import type { Lifecycle } from 'danvan/documents';
import { tallyTasks } from 'danvan/indicators';
import { rules } from 'danvan/rules';
import { coordinationTaskLifecycle as lifecycle, indicators, taskTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/campaigns.js';
import { task } from '../../support/coordination.js';
import { coordinationUnits as hierarchy, tasks } from '../../support/coordination-records.js';

const tally = (asOf: string, change: object = {}) =>
  tallyTasks(tasks, { tallies: taskTallies, lifecycle, asOf, ...change });

describe('tallyTasks', () => {
  it('counts planned and done by responsible unit and year, nil where none is done', () => {
    const { observations } = tally('2023-12-25');
    expect(observations).toEqual([
      { unit: 'ubnd', indicator: 'coordination.tasks-planned', period: '2022', value: 1 },
      { unit: 'ubnd', indicator: 'coordination.tasks-done', period: '2022', value: 1 },
      { unit: 'bdv', indicator: 'coordination.tasks-planned', period: '2023', value: 1 },
      {
        unit: 'bdv',
        indicator: 'coordination.tasks-done',
        period: '2023',
        value: { state: 'nil' },
      },
    ]);
  });

  it('loses no task: dropped, without a period, without anybody responsible', () => {
    const { uncounted, findings } = tally('2023-12-25');
    expect(uncounted.map(({ id }) => id)).toEqual(['nv-2', 'nv-4', 'nv-5']);
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ['tally/no-period', 1],
      ['tally/not-counted', 3],
      ['tally/no-unit', 4],
    ]);
  });

  it('gives a rate of the pair over units, not an average', () => {
    const { observations } = tally('2023-12-25', { unit: () => 'tinh', period: () => '2023' });
    const dataset = createDataset({ hierarchy, indicators, observations });
    expect([dataset.findings, check(dataset, { rules })]).toEqual([[], []]);
    const table = aggregate(dataset, {
      units: 'tinh',
      period: '2023',
      indicators: ['coordination.tasks-planned', 'coordination.completion-rate'],
    });
    expect(table.total.map(({ amount }) => amount)).toEqual([4, 25]);
  });

  it('counts what was done and then put away, as models are counted', () => {
    const name = { vi: 'x' };
    const ways = { id: 'w', name, initial: 'assigned', moves: [] };
    const states = [
      { id: 'assigned', name },
      { id: 'done', name, reaches: ['done'] },
      { id: 'archived', name },
    ];
    const own: Lifecycle = { ...ways, states };
    const history = [
      { to: 'done', date: '2021-06-01' },
      { to: 'archived', date: '2021-07-01' },
    ];
    const archived = task({ state: 'archived', history, due: '2021-12-31', responsible: ['ubnd'] });
    const counted = { tallies: [{ indicator: 'x', milestone: 'done' }], lifecycle: own };
    const { observations } = tallyTasks([archived], { ...counted, asOf: '2021-12-31' });
    expect(observations.map(({ value }) => value)).toEqual([1]);
    const standing = taskStanding(archived, { lifecycle: own, asOf: '2021-12-31' });
    expect(standing).toMatchObject({ state: 'archived', isDone: true, doneOn: '2021-06-01' });
    const before = taskStanding(archived, { lifecycle: own, asOf: '2021-05-31' });
    expect(before.isDone).toBe(false);
    const model = modelOf({ state: 'archived', history });
    expect(countModels([model], { lifecycle: own }).byMilestone).toEqual({ done: 1 });
  });
});
