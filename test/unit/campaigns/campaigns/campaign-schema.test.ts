import { campaignKinds } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { campaignSchema } from '#inside/campaigns';

const least = { id: 'c', kind: 'appeal', name: 'Lời kêu gọi', host: 'mttq' };
const reads = (different: object) => campaignSchema.safeParse({ ...least, ...different }).success;

describe('campaignSchema', () => {
  it('needs no more than id, kind, name and host', () => {
    expect(campaignSchema.parse(least)).toEqual({
      ...least,
      name: { vi: 'Lời kêu gọi' },
      partners: [],
      scope: { units: [] },
      goals: [],
      events: [],
      audiences: [],
      basis: [],
      mottoes: [],
      integratedWith: [],
    });
    for (const field of ['id', 'kind', 'name', 'host']) {
      expect(reads({ [field]: undefined }), field).toBe(false);
    }
  });

  it('knows the six kinds', () => {
    expect(campaignKinds.filter((kind) => !reads({ kind }))).toEqual([]);
    expect(campaignKinds).toHaveLength(6);
    expect(reads({ kind: 'festival' })).toBe(false);
  });

  it.each([
    ['a goal of infinity', { goals: [{ id: 'g', content: 'x', amount: Infinity }] }],
    ['a goal that is no number', { goals: [{ id: 'g', content: 'x', amount: NaN }] }],
    ['half an event', { events: [{ kind: 'work', name: 'x', count: 0.5 }] }],
    ['an event less than none', { events: [{ kind: 'work', name: 'x', count: -1 }] }],
    ['a day that does not exist', { launchedOn: '2020-02-30' }],
    ['a last day alone', { events: [{ kind: 'task', name: 'x', to: '2020-01-01' }] }],
    [
      'two days that both are the first',
      { events: [{ kind: 'task', name: 'x', from: '2020-01-01', firstDay: '2020-01-02' }] },
    ],
    [
      'a last day of before alone',
      { events: [{ kind: 'task', name: 'x', lastDay: '2020-01-01' }] },
    ],
    ['a field that is not known', { hosts: [] }],
    ['an empty host', { host: '  ' }],
    ['an unknown field of the selector', { scope: { selector: { level: 'commune' } } }],
  ])('refuses %s', (_, different) => {
    expect(reads(different)).toBe(false);
  });

  it('takes a goal without a number as one of at least nothing said', () => {
    const { goals } = campaignSchema.parse({ ...least, goals: [{ id: 'g', content: 'Đoàn kết' }] });
    expect(goals).toEqual([{ id: 'g', content: 'Đoàn kết', amount: null, direction: 'at-least' }]);
  });

  it('reads and gives the days of an event by both names', () => {
    const event = { kind: 'task', name: 'x' };
    const [first, to] = ['2020-01-01', '2020-01-02'];
    const eventsOf = (days: object) =>
      campaignSchema.parse({ ...least, events: [{ ...event, ...days }] }).events;
    const events = eventsOf({ from: first, to });
    expect(events).toMatchObject([{ from: first, to, firstDay: first, lastDay: to }]);
    expect(eventsOf({ firstDay: first, lastDay: to })).toEqual(events);
  });

  it('takes an event as one that is planned, in no unit yet', () => {
    const { events } = campaignSchema.parse({ ...least, events: [{ kind: 'task', name: 'x' }] });
    expect(events).toEqual([{ kind: 'task', name: 'x', count: 1, state: 'planned', units: [] }]);
  });

  it('turns decomposed letters into composed ones', () => {
    const { mottoes } = campaignSchema.parse({ ...least, mottoes: ['Dân biết'.normalize('NFD')] });
    expect(mottoes).toEqual(['Dân biết']);
  });
});
