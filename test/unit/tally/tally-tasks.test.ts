import { aggregate, check, createDataset, rules, tallyTasks } from 'danvan';
import { coordinationTaskLifecycle as lifecycle, indicators, taskTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
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
});
