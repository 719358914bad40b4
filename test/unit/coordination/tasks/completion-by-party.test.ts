import { completionByParty, completionOf } from 'danvan/coordination';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { task } from '../../../support/coordination.js';

const options = { lifecycle, asOf: '2021-12-31' };
const tasks = [
  task({ id: 'a', state: 'done', responsible: ['ubnd', 'bdv'] }),
  task({ id: 'b', responsible: ['bdv'] }),
  task({ id: 'c', responsible: [] }),
];

describe('completionByParty', () => {
  it('counts a task for each unit responsible, and those of nobody apart', () => {
    expect(completionByParty(tasks, options)).toEqual([
      { unit: 'ubnd', done: 1, total: 1 },
      { unit: 'bdv', done: 1, total: 2 },
      { unit: null, done: 0, total: 1 },
    ]);
    expect(completionOf(tasks, options)).toEqual({ done: 1, total: 3 });
  });

  it('counts a task of a set of bodies for the set', () => {
    const bodies = { name: 'Các cấp Ban Dân vận trong tỉnh' };
    const shared = task({ responsible: ['bdv'], responsibleBodies: [bodies], state: 'done' });
    expect(completionByParty([shared], options)).toEqual([
      { unit: 'bdv', done: 1, total: 1 },
      { unit: null, bodies: bodies.name, done: 1, total: 1 },
    ]);
  });

  it('counts for who answers now, a task of two forerunners once', () => {
    const both = [task({ responsible: ['bdv', 'btg'], weight: 2 })];
    const actingUnit = () => 'btgdv';
    expect(completionByParty(both, { ...options, actingUnit, isWeighted: true })).toEqual([
      { unit: 'btgdv', done: 0, total: 2 },
    ]);
  });
});
