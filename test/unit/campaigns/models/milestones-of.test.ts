import { modelLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#inside/campaigns';
import { modelOf, shortLifecycle } from '../../../support/campaigns.js';

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
});
