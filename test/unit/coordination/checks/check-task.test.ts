import { coordinationTaskLifecycle as taskLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkTask } from '#inside/coordination';
import { programme, task } from '../../../support/coordination.js';

const found = (change: Parameters<typeof task>[0], instrument = programme()): readonly string[] =>
  checkTask(task(change), instrument, { taskLifecycle }).map(
    ({ code, path }) => `${path.join('.')} ${code.replace('coordination/', '')}`,
  );
const quarterly = { frequency: 'quarter' } as const;

describe('checkTask', () => {
  it('finds nothing wrong with a task that says who and when', () => {
    expect(found({})).toEqual([]);
    expect(found({ cycle: quarterly })).toEqual([]);
    expect(found({ period: '2021-04-08/2021-12-31' })).toEqual([]);
  });

  it('names a task without anybody, and one without any day', () => {
    expect(found({ responsible: [], due: undefined })).toEqual([
      'responsible nobody-responsible',
      'due no-due-date',
    ]);
  });

  it('is content with a set of bodies', () => {
    const bodies = { name: 'Các cấp Ban Dân vận trong tỉnh' };
    expect(found({ responsible: [], responsibleBodies: [bodies] })).toEqual([]);
  });

  it('names days and periods outside the term, and progress before it', () => {
    expect(found({ due: '2022-01-01' })).toEqual(['due date-outside-term']);
    expect(found({ period: '2020' })).toEqual(['period period-outside-term']);
    const progress = [{ date: '2020-12-31' }, { date: '2022-01-31' }];
    expect(found({ progress })).toEqual(['progress.0.date date-outside-term']);
  });

  it('names shares that go back, in the order of their days', () => {
    const shares = [
      { date: '2021-06-01', share: 0.5 },
      { date: '2021-03-01', share: 0.25 },
      { date: '2021-09-01', share: 0.4 },
    ];
    expect(found({ progress: shares })).toEqual(['progress.2.share progress-fell']);
  });

  it('does not compare the shares of single rounds', () => {
    const progress = [
      { date: '2021-03-31', share: 1, period: '2021-Q1' },
      { date: '2021-06-30', share: 0.5, period: '2021-Q2' },
    ];
    expect(found({ cycle: quarterly, progress })).toEqual([]);
  });

  it('names a task that is done without having reached its target', () => {
    const target = { indicator: 'models.registered', amount: 20 };
    const progress = [
      { date: '2021-03-01', amount: 7 },
      { date: '2021-06-01', amount: 11 },
    ];
    expect(found({ state: 'done', target, progress })).toEqual(['progress done-below-target']);
    const enough = [...progress, { date: '2021-09-01', amount: 2 }];
    expect(found({ state: 'done', target, progress: enough })).toEqual([]);
    expect(found({ state: 'under-way', target, progress })).toEqual([]);
    // Nobody has told an amount: that is not an amount of zero.
    expect(found({ state: 'done', target })).toEqual([]);
  });

  it('names progress of a period that is no round', () => {
    const progress = [
      { date: '2021-03-31', period: '2021-Q1' },
      { date: '2021-06-30', period: '2021-H1' },
    ];
    expect(found({ cycle: quarterly, progress })).toEqual(['progress.1.period period-not-a-round']);
  });

  it('names a cycle that an open-ended instrument gives no rounds', () => {
    const open = programme({ term: { kind: 'open-ended', from: '2021-01-01' } });
    expect(found({ cycle: quarterly }, open)).toEqual(['cycle cycle-without-term']);
    expect(found({ cycle: { frequency: 'on-demand' } }, open)).toEqual([]);
  });
});
