import { modelLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { milestoneDays, milestonesOf } from '#inside/lifecycle';
import { modelOf, shortLifecycle } from '../../support/campaigns.js';

const steps = (...states: readonly string[]) =>
  states.map((to, at) => ({ to, date: `2021-0${at + 1}-01` }));

describe('milestonesOf', () => {
  it('are those of the state where there is no history', () => {
    expect(milestonesOf(modelOf({ state: 'proposed' }), modelLifecycle)).toEqual([]);
    expect(milestonesOf(modelOf({ state: 'reviewed' }), modelLifecycle)).toEqual([
      'registered',
      'effective',
    ]);
  });

  it('stay when a model ends, and are lost when it is withdrawn', () => {
    const history = steps('registered', 'appraised', 'recognised', 'ended');
    expect(milestonesOf(modelOf({ state: 'ended', history }), modelLifecycle)).toContain(
      'recognised',
    );
    const withdrawn = modelOf({ state: 'withdrawn', history: steps('recognised', 'withdrawn') });
    expect(milestonesOf(withdrawn, modelLifecycle)).toEqual(['registered']);
  });

  it('are those of any lifecycle; a state that it lacks has none', () => {
    const model = modelOf({ state: 'rụng', history: steps('cây', 'quả', 'rụng') });
    expect(milestonesOf(model, shortLifecycle)).toEqual(['registered']);
    expect(milestonesOf(model, modelLifecycle)).toEqual([]);
  });

  it('are asked of the state for what it revokes too', () => {
    const lost = { id: 'hạt', name: { vi: 'mất' }, reaches: ['signed'], revokes: ['signed'] };
    const lifecycle = { ...shortLifecycle, states: [lost] };
    expect(milestonesOf({ history: [] }, lifecycle)).toEqual([]);
  });

  it('are those passed by a day, in the order of days and not of lines', () => {
    const history = steps('registered', 'appraised', 'recognised').toReversed();
    const at = (day: string) => milestonesOf({ state: 'recognised', history }, modelLifecycle, day);
    expect(at('2020-12-31')).toEqual([]);
    expect(at('2021-02-15')).toEqual(['registered', 'effective']);
    expect(at('2021-03-01')).toContain('recognised');
  });
});

describe('milestoneDays', () => {
  it('tell since when each holds, and nothing where no step tells it', () => {
    const history = steps('done', 'archived');
    const states = [
      { id: 'assigned', name: { vi: 'đã giao' } },
      { id: 'done', name: { vi: 'hoàn thành' }, reaches: ['done'] },
      { id: 'archived', name: { vi: 'lưu hồ sơ' } },
    ];
    const lifecycle = { ...shortLifecycle, initial: 'assigned', states };
    expect([...milestoneDays({ history }, lifecycle)]).toEqual([['done', '2021-01-01']]);
    const stated = { state: 'done', history: [] };
    expect([...milestoneDays(stated, lifecycle)]).toEqual([['done', null]]);
  });
});
