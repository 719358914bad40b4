import { describe, expect, it } from 'vitest';
import { below, notPeriods, readRecords } from '#inside/coordination';
import { timeFinding } from '#inside/time';

describe('below', () => {
  it('puts a path in front and keeps the rest', () => {
    const finding = timeFinding('time/not-a-period', { text: 'x' }, { path: ['period'] });
    expect(below([finding], 'tasks', 3)).toEqual([{ ...finding, path: ['tasks', 3, 'period'] }]);
  });
});

describe('notPeriods', () => {
  it('names ids of no period, with their places', () => {
    const references = ['2021', undefined, '2021-Q5'].map((id, at) => ({ id, path: [at] }));
    expect(notPeriods(references, {}).map(({ path }) => path)).toEqual([[2]]);
  });
});

describe('readRecords', () => {
  it('keeps the first of those with one id and checks only what it keeps', () => {
    const wrong = timeFinding('time/not-a-period', { text: 'x' }, { path: ['period'] });
    const read = readRecords(['a', 'b', 'a'], {
      list: 'task',
      name: 'tasks',
      read: (row) => ({ ok: true, value: { id: String(row), at: row } }),
      check: () => [wrong],
    });
    expect(read.values.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read.findings.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'tasks.2.id coordination/duplicate-record',
      'tasks.0.period time/not-a-period',
      'tasks.1.period time/not-a-period',
    ]);
  });
});
