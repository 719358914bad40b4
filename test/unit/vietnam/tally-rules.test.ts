import {
  commendationTallies,
  contributionTallies,
  eventTallies,
  indicators,
  modelFields,
  modelLifecycle,
  modelTallies,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const codes: readonly string[] = indicators.map(({ code }) => code);

describe('the tally rules', () => {
  it('lead to indicators of the catalogue', () => {
    const all = [...modelTallies, ...contributionTallies, ...eventTallies, ...commendationTallies];
    expect(all.map(({ indicator }) => indicator).filter((code) => !codes.includes(code))).toEqual(
      [],
    );
  });

  it('name milestones and states of the lifecycle, and cover every field', () => {
    const states = modelLifecycle.states.map(({ id }) => id);
    const milestones = modelLifecycle.states.flatMap(({ reaches }) => reaches ?? []);
    for (const rule of modelTallies) {
      expect(milestones).toContain(rule.milestone);
      expect(states).toEqual(expect.arrayContaining([...(rule.states ?? [])]));
    }
    expect(modelTallies.flatMap(({ fields }) => fields ?? [])).toEqual(
      modelFields.map(({ id }) => id),
    );
  });
});
