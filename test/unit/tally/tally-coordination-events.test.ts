import { tallyCoordinationEvents } from 'danvan/indicators';
import { coordinationEventTallies as tallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { events } from '../../support/coordination-records.js';

describe('tallyCoordinationEvents', () => {
  it('counts meetings by organizer and year, and names those that no rule counts', () => {
    const held = events.map((event) => ({ ...event, organizers: ['ubnd'] }));
    const { observations, uncounted } = tallyCoordinationEvents(held, { tallies });
    expect(observations).toEqual([
      { unit: 'ubnd', indicator: 'coordination.meetings', period: '2023', value: 1 },
    ]);
    expect(uncounted.map(({ id }) => id)).toEqual(['hn-1']);
  });

  it('has findings for conferences without organizer or day', () => {
    const meetings = events.slice(1).map(({ date: _date, ...event }) => event);
    const { findings } = tallyCoordinationEvents(meetings, { tallies });
    expect(findings.map(({ code }) => code)).toEqual(['tally/no-unit', 'tally/no-period']);
  });

  it('counts every kind by a rule without kinds, in periods of one’s own', () => {
    const options = { tallies: [{ indicator: 'x.y' }], unit: () => 'a', period: () => '2023-H2' };
    expect(tallyCoordinationEvents(events, options).observations).toEqual([
      { unit: 'a', indicator: 'x.y', period: '2023-H2', value: 2 },
    ]);
  });
});
