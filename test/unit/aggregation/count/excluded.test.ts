import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { excludedFrom } from '#inside/aggregation';
import { countFor, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

/** Row and reason of all that was left out, by row. */
const excluded = (
  observations: readonly ObservationInput[],
  asked: Asked & { readonly of?: readonly string[] } = {},
) => {
  const { question, roots, taken } = countFor(observations, asked);
  return excludedFrom(question, roots, taken)
    .map(({ row, reason }) => [row, reason])
    .toSorted(([a], [b]) => Number(a) - Number(b));
};

const own = (more: Partial<ObservationInput> = {}, indicator = 'sessions') =>
  sent('xa-a', indicator, 3, more);
const whole = (more: Partial<ObservationInput> = {}, indicator = 'sessions') =>
  sent('tinh', indicator, 9, { scope: 'consolidated', ...more });
const rest = (indicator = 'sessions') =>
  ['xa-b', 'phuong-c'].map((unit) => sent(unit, indicator, 1));

describe('excludedFrom what adds up', () => {
  it.each<[string, readonly ObservationInput[], readonly unknown[]]>([
    ['another report', [own(), own({ period: '2026-07' })], [[1, 'other-report']]],
    ['another line', [own(), own({ line: 'women' })], [[1, 'other-line']]],
    ['a consolidated figure', [whole(), own()], [[1, 'consolidated']]],
    ['the units below', [whole(), own(), ...rest()], [[0, 'below']]],
    ['the end of the period', [own({ period: '2026-H2' })], [[0, 'outside-period']]],
    ['its beginning', [own({ period: '2026-9M' })], [[0, 'outside-period']]],
    ['a total that lacks', [own({ basis: 'cumulative' })], [[0, 'previous-missing']]],
    [
      'the end, also of a running total',
      [own({ period: '2026', basis: 'cumulative' })],
      [[0, 'outside-period']],
    ],
    [
      'figures that deny it',
      [sent('xa-a', 'sessions', { state: 'nil' }), own({ period: '2026-07' })],
      [[0, 'figure-beside-nil']],
    ],
    [
      'a figure as long as a nil',
      [own({ line: 'front' }), sent('xa-a', 'sessions', { state: 'nil' }, { line: 'women' })],
      [[1, 'figure-beside-nil']],
    ],
    ['nothing, before the period', [own({ period: '2026-Q2' })], []],
    ['nothing, when it counts', [own(), ...rest()], []],
  ])('for %s', (_name, observations, expected) => {
    expect(excluded(observations)).toEqual(expected);
  });

  it('takes a consolidated report for one of its own at the bottom', () => {
    const rows = [own({ scope: 'consolidated' }), own()];
    expect(excluded(rows)).toEqual([[0, 'other-report']]);
  });

  it('does not hide a part beside the days of a consolidated figure', () => {
    const rows = [
      whole({ period: '2026-07' }),
      own({ period: '2026-08' }),
      own({ period: '2026-H2' }),
    ];
    expect(excluded(rows)).toEqual([[2, 'outside-period']]);
  });

  it('tells of a second nil, and of a figure as long beside one of another unit', () => {
    const nil = (line: string) => sent('xa-a', 'sessions', { state: 'nil' }, { line });
    expect(excluded([nil('front'), nil('women')])).toEqual([[1, 'other-line']]);
    expect(excluded([...rest(), own({ line: 'front' }), own({ line: 'women' })])).toEqual([
      [3, 'other-line'],
    ]);
    const before = sent('xa-a', 'sessions', { state: 'nil' }, { period: '2026-H1' });
    expect(excluded([before, own({ period: '2026-06' }), own()])).toEqual([]);
  });

  it('tells of units asked only', () => {
    const rows = [own(), own({ line: 'women' })];
    expect(excluded(rows, { of: ['xa-b'] })).toEqual([]);
  });

  it('says that another body told of a joint activity', () => {
    const activity = 'ngay-hoi';
    const rows = [own({ activity }), sent('xa-b', 'sessions', 4, { activity })];
    expect(excluded(rows)).toEqual([[1, 'joint-activity']]);
    expect(excluded([own({ activity }), own({ activity, line: 'women' })])).toEqual([
      [1, 'other-line'],
    ]);
  });

  it('says of a unit beside a consolidated figure what was taken instead at that unit', () => {
    const units = [
      { id: 'tinh', name: 'tỉnh' },
      { id: 'huyen-a', name: 'huyện A', parent: 'tinh' },
      { id: 'xa-a', name: 'xã A', parent: 'huyen-a' },
      { id: 'huyen-b', name: 'huyện B', parent: 'tinh' },
      { id: 'xa-b', name: 'xã B', parent: 'huyen-b' },
      { id: 'huyen-c', name: 'huyện C', parent: 'tinh' },
      { id: 'xa-c', name: 'xã C', parent: 'huyen-c' },
    ];
    const line = 'women';
    const rows = [
      sent('huyen-b', 'sessions', 9, { scope: 'consolidated' }),
      sent('xa-a', 'sessions', 3),
      sent('xa-a', 'sessions', 3, { line }),
      sent('xa-b', 'sessions', 3, { period: '2026-07' }),
      sent('xa-c', 'sessions', 3),
      sent('xa-c', 'sessions', 3, { line }),
    ];
    expect(excluded(rows, { units })).toEqual([
      [2, 'other-line'],
      [3, 'consolidated'],
      [5, 'other-line'],
    ]);
  });

  it('says of what a unit above did itself that it was told on another line', () => {
    const rows = [own(), own({ line: 'women' })].map((row) => ({ ...row, unit: 'tinh' }));
    expect(excluded(rows)).toEqual([[1, 'other-line']]);
  });

  it('says what may not be combined over time', () => {
    const rows = [own({ period: '2026-07' }, 'persons')];
    expect(excluded(rows, { indicator: 'persons', of: ['xa-a'] })).toEqual([
      [0, 'not-additive-over-time'],
    ]);
    const late = [own({ period: '2026-09' }, 'persons')];
    expect(excluded(late, { indicator: 'persons', of: ['xa-a'] })).toEqual([
      [0, 'not-additive-over-time'],
    ]);
  });
});

describe('excludedFrom states', () => {
  const ask = (...rows: readonly ObservationInput[]) =>
    excluded(
      rows.map((row) => ({ ...row, indicator: 'x.teams' })),
      { indicator: 'teams' },
    );

  it('for a later state', () => {
    expect(ask(own(), own({ period: '2026-08' }))).toEqual([[1, 'earlier-state']]);
  });

  it('for another report or line of the same day', () => {
    expect(ask(own(), own({ period: '2026-09' }))).toEqual([[1, 'other-report']]);
    expect(ask(own(), own({ line: 'front' }))).toEqual([[1, 'other-line']]);
  });

  it('for a consolidated state that stands in, or the states below it', () => {
    expect(ask(whole(), own())).toEqual([[1, 'consolidated']]);
    expect(ask(whole(), own(), ...rest())).toEqual([[0, 'below']]);
    expect(ask(whole(), whole({ period: '2026-08' }))).toEqual([[1, 'earlier-state']]);
  });

  it('of one unit never for those of a unit beside it', () => {
    expect(ask(...rest(), own(), own({ line: 'women' }))).toEqual([[3, 'other-line']]);
    const lower = [whole({ period: '2026-08' }), own({ scope: 'consolidated' }), own(), ...rest()];
    expect(ask(...lower)).toEqual([
      [0, 'below'],
      [1, 'other-report'],
    ]);
  });

  it('for its last day after the period', () => {
    expect(ask(own({ period: '2026-H2' }))).toEqual([[0, 'outside-period']]);
  });
});

describe('excludedFrom what units may not add', () => {
  const person = (unit: string, more: Partial<ObservationInput> = {}) =>
    sent(unit, 'persons', 3, more);

  it('says so of each report that would have to be added', () => {
    const refused = 'not-additive-over-units';
    expect(excluded([person('xa-a'), person('tinh')], { indicator: 'persons' })).toEqual([
      [0, refused],
      [1, refused],
    ]);
    const two = { indicator: 'persons', of: ['xa-a', 'xa-b'] };
    expect(excluded([person('xa-a')], two)).toEqual([[0, refused]]);
    expect(excluded([person('xa-a')], { ...two, of: ['xa-a'] })).toEqual([]);
  });

  it('names the consolidated figure where one counts', () => {
    const whole = person('tinh', { scope: 'consolidated' });
    expect(excluded([whole, person('xa-a')], { indicator: 'persons' })).toEqual([
      [1, 'consolidated'],
    ]);
  });
});
