import { taskRounds } from 'danvan/coordination';
import { readHolidayTable } from 'danvan/time';
import { describe, expect, it } from 'vitest';
import { programme, task } from '../../../support/coordination.js';

const rounds = (change: Parameters<typeof task>[0]) =>
  taskRounds(task(change), programme(), { holidays: readHolidayTable({}).value });

describe('taskRounds', () => {
  it('gives the day of a task, with its period where it has one', () => {
    expect(rounds({})).toEqual([{ period: null, due: '2021-09-30' }]);
    const both = { due: '2021-07-05', period: '2021-H1' };
    expect(rounds(both)).toEqual([{ period: '2021-H1', due: '2021-07-05' }]);
  });

  it('gives the last day of a period', () => {
    expect(rounds({ period: '2021-Q2' })).toEqual([{ period: '2021-Q2', due: '2021-06-30' }]);
  });

  it('gives a round for each period of a cycle', () => {
    expect(rounds({ cycle: { frequency: 'half-year' } }).map(({ due }) => due)).toEqual([
      '2021-06-30',
      '2021-12-31',
    ]);
  });

  it('gives none to a task without a day', () => {
    expect(rounds({ due: undefined })).toEqual([]);
  });
});
