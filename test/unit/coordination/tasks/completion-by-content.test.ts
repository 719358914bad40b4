import { addCompletions, completionByContent, completionOf } from 'danvan/coordination';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { task } from '../../../support/coordination.js';

const options = { lifecycle, asOf: '2021-12-31' };
const tasks = [
  task({ id: 'a', content: 'B', state: 'done' }),
  task({ id: 'b', content: 'A' }),
  task({ id: 'c', content: 'B' }),
  task({ id: 'd', content: undefined }),
  task({ id: 'e', content: 'B', instrument: 'ct-2022', state: 'done' }),
];

describe('completionByContent', () => {
  it('keeps contents of one id apart that belong to other instruments', () => {
    expect(completionByContent(tasks, options)).toEqual([
      { instrument: 'ct-2021', content: 'B', done: 1, total: 2 },
      { instrument: 'ct-2021', content: 'A', done: 0, total: 1 },
      { instrument: 'ct-2021', content: null, done: 0, total: 1 },
      { instrument: 'ct-2022', content: 'B', done: 1, total: 1 },
    ]);
  });

  it('adds up to the completion of all', () => {
    const rows = completionByContent(tasks, options);
    expect(addCompletions(rows)).toEqual(completionOf(tasks, options));
  });
});
