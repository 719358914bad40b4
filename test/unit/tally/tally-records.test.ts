import { isDanvanError } from 'danvan';
import { readContributions } from 'danvan/campaigns';
import { readTasks } from 'danvan/coordination';
import { readMediations } from 'danvan/democracy';
import { tallyContributions, tallyDemocracy, tallyRecords, tallyTasks } from 'danvan/indicators';
import {
  contributionTallies,
  coordinationTaskLifecycle as lifecycle,
  democracyTallies,
  taskTallies,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../support/untyped.js';

describe('tallyRecords', () => {
  it('counts each list as its own function does', () => {
    const { values: contributions } = readContributions([
      { kind: 'cash', amount: 5_000_000, period: '2026' },
    ]);
    const given = { tallies: contributionTallies, unit: () => 'xa-a' };
    expect(tallyRecords({ contributions }, given)).toEqual(
      tallyContributions(contributions, given),
    );
    const { values: tasks } = readTasks([
      {
        id: 'a',
        instrument: 'ct',
        title: 'Ký kết',
        responsible: ['xa-a'],
        period: '2026',
        state: 'assigned',
      },
    ]);
    const asked = { tallies: taskTallies, lifecycle, asOf: '2026-12-31' };
    expect(tallyRecords({ tasks }, asked)).toEqual(tallyTasks(tasks, asked));
    const { values: mediations } = readMediations([
      { id: 'hg', unit: 'xa-a', date: '2026-02-10', received: 1, successful: 1 },
    ]);
    const options = { tallies: democracyTallies, periods: ['2026'] };
    const counted = tallyRecords({ democracy: { mediations } }, options);
    expect(counted).toEqual(tallyDemocracy({ mediations }, options));
    expect(counted.observations.length).toBeGreaterThan(0);
  });

  it.each([[null], [{}], [{ models: [], tasks: [] }], [{ model: [] }], [{ models: undefined }]])(
    'refuses %j, which is not one list under its name',
    (records) => {
      try {
        tallyRecords(untyped(records), untyped({ tallies: [] }));
        expect.unreachable();
      } catch (error) {
        expect(isDanvanError(error) && error.code).toBe('INVALID_ARGUMENT');
      }
    },
  );
});
