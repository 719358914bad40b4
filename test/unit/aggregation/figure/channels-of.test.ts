import {
  candidatesFrom,
  channelsOf,
  type Figure,
  type Judged,
  type Read,
  type Report,
} from '#inside/aggregation';
import { expect, it } from 'vitest';
import { reportFor } from '../../../support/spans.js';

const [first, second] = [reportFor(1, 5, { line: 1 }), reportFor(1, 5, { line: 2 })];
const joint = reportFor(1, 5, { line: 2, activity: 'a' });
const remark: Read = { row: 1, from: 1, to: 9, state: 'withheld' };
const judged: Judged = { read: [first, remark, joint, second], denied: new Set<Report>([first]) };

/** Tells what it was made of; the candidates are its reports. */
const figureWith = (readOf: (unit: number) => Judged): Figure => {
  const reports = (unit: number) =>
    readOf(unit).read.flatMap((one) => ('rows' in one ? [one] : []));
  const remarks = (unit: number) =>
    readOf(unit).read.flatMap((one) => ('rows' in one ? [] : [one]));
  return {
    time: 'sum',
    sentBy: (unit) => ({
      reports: reports(unit),
      denied: [...readOf(unit).denied],
      remarks: remarks(unit),
    }),
    candidates: (unit) => candidatesFrom(reports(unit).map((report) => ({ ...report, rank: 0 }))),
  };
};

const days = { from: 1, to: 9 };

it('chooses of each line what its activity leaves it, and tells what was sent on it alone', () => {
  const parts = [1, 2].map((line) => ({ line, activity: '' }));
  const channels = channelsOf(figureWith, () => judged, [...parts, { line: 2, activity: 'a' }]);
  const told = channels.map(({ activity, candidates, sentBy }) => [
    activity,
    candidates(0, days).sent.map(({ line }) => line),
    sentBy(0),
  ]);
  const rest = { denied: [first], remarks: [remark] };
  expect(told).toEqual([
    ['', [1], { reports: [first], ...rest }],
    ['', [2], { reports: [second], ...rest }],
    ['a', [2], { reports: [joint], ...rest }],
  ]);
});

it('parts by activity alone where lines do not add', () => {
  const parts = ['', 'a'].map((activity) => ({ line: null, activity }));
  const channels = channelsOf(figureWith, () => judged, parts);
  const told = channels.map(({ candidates }) => candidates(0, days).sent.map(({ line }) => line));
  expect(told).toEqual([[1, 2], [2]]);
});

it('looks at what a unit sent once for all lines', () => {
  let looks = 0;
  const counted = (): Judged => {
    looks += 1;
    return judged;
  };
  const parts = [1, 2, 3, 4].map((line) => ({ line, activity: '' }));
  for (const { candidates, sentBy } of channelsOf(figureWith, counted, parts)) {
    candidates(0, days);
    sentBy(0);
  }
  expect(looks).toBe(2);
});
