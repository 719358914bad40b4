import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { allOf } from '#inside/aggregation';
import { unitIn, questionFor, stretchOf, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const quarter = stretchOf('2026-07-01', '2026-09-30');

/** Each channel: its activity, and line and amount of what may count of a commune. */
const channels = (observations: readonly ObservationInput[], asked: Asked = {}) => {
  const question = questionFor(observations, asked);
  return question.figure.channels.map(({ activity, candidates }) => [
    activity,
    allOf(candidates(unitIn(question, 'xa-a'), quarter)).map(({ line, quantity }) => [
      line,
      quantity.amount,
    ]),
  ]);
};

const on = (line: 'front' | 'women', amount: number, more: Partial<ObservationInput> = {}) =>
  sent('xa-a', 'members', amount, { line, ...more });

describe('channels', () => {
  it('are one where lines are alternatives', () => {
    const rows = [
      sent('xa-a', 'sessions', 3, { line: 'women' }),
      sent('xa-a', 'sessions', 4, { line: 'front' }),
    ];
    expect(channels(rows)).toEqual([
      [
        '',
        [
          [1, 4],
          [2, 3],
        ],
      ],
    ]);
    expect(channels([])).toEqual([['', []]]);
  });

  it('are one for each line where lines add', () => {
    const rows = [on('front', 4), on('women', 3)];
    expect(channels(rows, { indicator: 'members' })).toEqual([
      ['', [[1, 4]]],
      ['', [[2, 3]]],
    ]);
  });

  it('are one for each joint activity', () => {
    const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 4, { activity: 'x' })];
    expect(channels(rows)).toEqual([
      ['', [[0, 3]]],
      ['x', [[0, 4]]],
    ]);
  });

  it('hold a line that contains others, or those', () => {
    const lines = [
      { id: 'front', name: 'Mặt trận', includes: ['women', 'youth'] },
      { id: 'women', name: 'Hội Phụ nữ' },
      { id: 'youth', name: 'Đoàn' },
    ];
    const asked = { indicator: 'members', lines };
    const rows = [on('front', 9), on('women', 4)];
    expect(channels(rows, asked)).toEqual([
      ['', [[1, 9]]],
      ['', []],
    ]);
    const all = [...rows, sent('xa-a', 'members', 1, { line: 'youth' })];
    expect(channels(all, asked).map(([, spans]) => spans)).toEqual([[], [[2, 4]], [[3, 1]]]);
    expect(
      channels(
        [
          sent('xa-a', 'sessions', 9, { line: 'front' }),
          sent('xa-a', 'sessions', 4, { line: 'women' }),
        ],
        { lines },
      ),
    ).toEqual([
      [
        '',
        [
          [1, 9],
          [2, 4],
        ],
      ],
    ]);
  });

  it('hold all lines of a joint activity, which counts once', () => {
    const lines = [
      { id: 'front', name: 'Mặt trận', includes: ['women'] },
      { id: 'women', name: 'Hội Phụ nữ' },
    ];
    const asked = { indicator: 'members', lines };
    const rows = [
      on('front', 9, { activity: 'x', period: '2026-07' }),
      on('women', 4, { activity: 'x' }),
    ];
    const both = [
      ['x', [[1, 9]]],
      ['x', [[2, 4]]],
    ];
    expect(channels(rows, asked)).toEqual(both);
    expect(channels(rows.slice(1), asked)).toEqual(both.slice(1));
    expect(channels([...rows, on('front', 1)], asked)).toEqual([...both, ['', [[1, 1]]]]);
  });

  it('never add changes over time', () => {
    const month = (period: string) => sent('xa-a', 'sessions', 3, { period, measure: 'change' });
    const asked = { measure: 'change' } as const;
    expect(channels([month('2026-07'), month('2026-Q3')], asked)).toEqual([['', [[0, 3]]]]);
    expect(questionFor([month('2026-07')], asked).figure.all.time).toBe('forbid');
    expect(questionFor([]).figure.all.time).toBe('sum');
    expect(questionFor([], { indicator: 'teams' }).figure.all.time).toBe('last');
  });
});

it('parts what was sent by line where lines add', () => {
  const asked = { indicator: 'members' };
  const question = questionFor(
    [on('front', 4), on('women', 3), on('women', 2, { period: '2026-07' })],
    asked,
  );
  const counts = question.figure.channels.map(
    ({ sentBy }) => sentBy(unitIn(question, 'xa-a')).reports.length,
  );
  expect(counts.toSorted()).toEqual([1, 2]);
});

it('keeps what units said without an amount', () => {
  const question = questionFor([
    sent('xa-a', 'sessions', { state: 'withheld' }),
    sent('xa-a', 'sessions', 3, { activity: 'x' }),
    sent('xa-b', 'sessions', 3),
  ]);
  const { all, channels: each } = question.figure;
  const unit = unitIn(question, 'xa-a');
  for (const figure of [all, ...each]) expect(figure.sentBy(unit).remarks).toHaveLength(1);
  expect(all.sentBy(unit).reports).toHaveLength(1);
  const reports = each.map(({ activity, sentBy }) => `${activity} ${sentBy(unit).reports.length}`);
  expect(reports.toSorted()).toEqual([' 0', 'x 1']);
});
