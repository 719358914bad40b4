import { expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { numberOf, readFigure } from '#inside/aggregation';
import { countingFor, keyFor, stretchOf, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const readFrom = (observations: readonly ObservationInput[], asked: Asked = {}) => {
  const counting = countingFor(observations, asked);
  const figure = readFigure(counting.store, keyFor(counting, asked), asked.countErrors ?? false);
  return { ...figure, of: (id: string) => numberOf(counting.tree, id) };
};

const quarter = stretchOf('2026-07-01', '2026-09-30');

it('knows who sent anything of the indicator', () => {
  const { units, of } = readFrom([sent('xa-b', 'sessions', 1), sent('xa-a', 'teams', 2)]);
  expect([...units]).toEqual([of('xa-b')]);
});

it('reads what a unit sent of the figure asked', () => {
  const observations = [
    sent('xa-a', 'sessions', 3),
    sent('xa-a', 'sessions', 9, { measure: 'plan' }),
    sent('xa-a', 'teams', 5),
    sent('xa-b', 'sessions', 4),
  ];
  const { readOf, of } = readFrom(observations);
  expect(readOf(of('xa-a'))).toMatchObject([{ rows: [0] }]);
  expect(readOf(of('phuong-c'))).toEqual([]);
});

it('denies a consolidated zero over a figure of a unit below, and no other', () => {
  const nil = sent('tinh', 'sessions', { state: 'nil' }, { scope: 'consolidated' });
  const over = readFrom([nil, sent('phuong-c', 'sessions', 3)]);
  expect(over.judged(over.of('tinh')).denied.size).toBe(1);
  const units = [
    { id: 'khac', name: 'tỉnh khác' },
    { id: 'tinh', name: 'tỉnh' },
    { id: 'xa-a', name: 'xã A', parent: 'tinh' },
    { id: 'sau', name: 'tỉnh sau' },
  ];
  const others = ['khac', 'sau'].map((id) => sent(id, 'sessions', 3));
  const beside = readFrom([nil, ...others], { units });
  expect(beside.judged(beside.of('tinh')).denied.size).toBe(0);
});

it('denies no state', () => {
  const nil = (period: string) => sent('xa-a', 'teams', { state: 'nil' }, { period });
  const { judged, of } = readFrom(
    [nil('2026-Q3'), sent('xa-a', 'teams', 3, { period: '2026-07' })],
    { indicator: 'teams' },
  );
  expect(judged(of('xa-a')).denied.size).toBe(0);
});

it('hears own figures in whatever category, and takes consolidated for own at the bottom', () => {
  const consolidated = { scope: 'consolidated' } as const;
  const observations = [
    sent('xa-a', 'kinds', 3, { categories: { kind: 'visit' } }),
    sent('xa-b', 'kinds', 3, consolidated),
    sent('tinh', 'kinds', 3, consolidated),
    sent('phuong-c', 'kinds', { state: 'withheld' }),
  ];
  const { heardFrom, of } = readFrom(observations, { indicator: 'kinds' });
  const heard = ['xa-a', 'xa-b', 'tinh', 'phuong-c'].map((id) => heardFrom(of(id)));
  expect(heard).toEqual(
    [true, true, false, false].map((isOwn) => [{ ...quarter, isOwn, isWrong: false }]),
  );
  const above = readFrom([sent('tinh', 'sessions', 3)]);
  expect(above.heardFrom(above.of('tinh'))).toEqual([{ ...quarter, isOwn: true, isWrong: false }]);
  expect(readFrom([sent('xa-a', 'kinds', null)], { indicator: 'kinds' }).heardFrom(1)).toEqual([]);
});

it('hears what has an error, and keeps it apart, by the category asked', () => {
  const visit = { categories: { kind: 'visit' } };
  const rows = [sent('xa-a', 'kinds', -3, visit), sent('xa-b', 'kinds', -3)];
  const rowsOf = (asked: Asked) => {
    const { wrongBy, of } = readFrom(rows, { indicator: 'kinds', ...asked });
    return ['xa-a', 'xa-b'].map((id) => wrongBy(of(id)).flatMap((report) => report.rows));
  };
  expect(rowsOf({})).toEqual([[0], [1]]);
  expect(rowsOf(visit)).toEqual([[0], []]);
  expect(rowsOf({ countErrors: true })).toEqual([[], []]);
  const { heardFrom, of } = readFrom(rows, { indicator: 'kinds' });
  expect(heardFrom(of('xa-a'))).toEqual([{ ...quarter, isOwn: true, isWrong: true }]);
});
