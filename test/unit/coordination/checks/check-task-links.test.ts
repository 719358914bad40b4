import { createUnitRegister } from 'danvan';
import type { CoordinationCheck, CoordinationTask } from 'danvan/coordination';
import { coordinationTaskLifecycle as taskLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkTaskLinks, taskLinks } from '#inside/coordination';
import { programme, task } from '../../../support/coordination.js';

const found = (tasks: readonly CoordinationTask[], check: CoordinationCheck = {}) => {
  const links = taskLinks([programme()], tasks, check);
  return tasks.flatMap((each, at) =>
    checkTaskLinks(each, links, check).map(
      ({ code, path }) => `${[at, ...path].join('.')} ${code.replace('coordination/', '')}`,
    ),
  );
};

describe('checkTaskLinks', () => {
  it('names an instrument that is not there, and then asks nothing of it', () => {
    expect(found([task({ instrument: 'ct-2022', content: 'Z', responsible: ['x'] })])).toEqual([
      '0.instrument unknown-record',
    ]);
  });

  it('names contents and units that the instrument does not have', () => {
    const change = { content: 'Z', responsible: ['ubnd', 'mttq'], coordinating: ['hnd'] };
    expect(found([task(change)])).toEqual([
      '0.content unknown-record',
      '0.responsible.1 not-a-party',
      '0.coordinating.0 not-a-party',
    ]);
  });

  it('lets the unit act that took over from a party by the day of asking', () => {
    const register = createUnitRegister({
      units: [
        { id: 'ubnd', name: 'UBND' },
        { id: 'bdv', name: 'Ban Dân vận', validity: { to: '2021-05-31' } },
        { id: 'btgdv', name: 'Ban Tuyên giáo và Dân vận', validity: { from: '2021-06-01' } },
      ],
      successions: [{ kind: 'merged', date: '2021-06-01', from: ['bdv'], to: ['btgdv'] }],
    });
    const tasks = [task({ responsible: ['btgdv'] })];
    expect(found(tasks, { register, asOf: '2021-12-31' })).toEqual([]);
    expect(found(tasks, { register, asOf: '2021-05-31' })).toEqual(['0.responsible.0 not-a-party']);
  });

  it('names a task whose origin is not there, and one that is carried on twice', () => {
    const origin = { task: 'nv-1', instrument: 'ct-2021' };
    const second = task({ id: 'nv-2', origin });
    expect(found([second])).toEqual(['0.origin.task unknown-record']);
    expect(found([task(), second, task({ id: 'nv-3', origin })])).toEqual(['0 carried-twice']);
  });

  it('names what is open after the last day, unless a later task carries it on', () => {
    const after = { taskLifecycle, asOf: '2022-01-01' };
    expect(found([task()], after)).toEqual(['0 task-left-open']);
    expect(found([task()], { ...after, asOf: '2021-12-31' })).toEqual([]);
    expect(found([task({ state: 'done' })], after)).toEqual([]);
    const carrier = task({ id: 'nv-2', state: 'done', origin: { task: 'nv-1', instrument: 'x' } });
    expect(found([task(), carrier], after)).toEqual([]);
  });
});
