import {
  coordinationEventTallies,
  coordinationLifecycle,
  coordinationTaskLifecycle,
  coordinationWords,
  indicators,
  instrumentTallies,
  taskTallies,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('the tally rules of coordination', () => {
  it('lead to indicators of the catalogue', () => {
    const codes = indicators.map(({ code }) => code);
    for (const { indicator } of [
      ...instrumentTallies,
      ...taskTallies,
      ...coordinationEventTallies,
    ]) {
      expect(codes).toContain(indicator);
    }
  });

  it('name milestones of the lifecycles and kinds of events that there are', () => {
    const milestones = (lifecycle: typeof coordinationLifecycle) =>
      lifecycle.states.flatMap(({ reaches = [] }) => reaches);
    for (const { milestone, exceptMilestones = [] } of taskTallies) {
      const named = [milestone, ...exceptMilestones].filter((each) => each !== undefined);
      expect(milestones(coordinationTaskLifecycle)).toEqual(expect.arrayContaining(named));
    }
    expect(milestones(coordinationLifecycle)).toEqual(expect.arrayContaining(['signed', 'ended']));
    const kinds = coordinationWords.eventKinds?.map(({ id }) => id);
    for (const rule of coordinationEventTallies) {
      expect(kinds).toEqual(expect.arrayContaining([...(rule.kinds ?? [])]));
    }
  });
});
