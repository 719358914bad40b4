import { describeFinding, en, vi } from 'danvan';
import { diff, effective } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/submissions.js';

const list = [
  sent('xa-a', { '1': 8, '2': 6, '3': 1 }, ['2026-10-05']),
  sent('xa-a', { '1': 9, '2': 7, '3': null }, ['2026-10-12']),
  sent('xa-b', { '1': 6, '2': 3, '3': null }, ['2026-10-12']),
];
const changes = diff(effective(list, '2026-10-06'), effective(list, '2026-10-12'));

it('parts what was corrected, what came late and what was withdrawn', () => {
  expect(changes.count).toBe(5);
  expect(
    changes.corrected.map(({ before, after, difference }) => [before, after, difference]),
  ).toEqual([
    [8, 9, 1],
    [6, 7, 1],
  ]);
  expect(changes.added.map(({ unit, before, after }) => [unit, before, after])).toEqual([
    ['xa-b', null, 6],
    ['xa-b', null, 3],
  ]);
  expect(changes.withdrawn).toMatchObject([{ cell: { column: '3' }, before: 1, after: null }]);
  expect(changes.corrected[0]?.submission).toBe('xa-a 2026-10-12');
});

it('says so in one sentence', () => {
  expect(changes.findings.map((finding) => describeFinding(finding, vi))).toEqual([
    '02 số sửa, 02 số bổ sung, 01 số rút lại.',
  ]);
  expect(changes.findings.map((finding) => describeFinding(finding, en))).toEqual([
    '2 figures corrected, 2 added, 1 withdrawn.',
  ]);
});

it('has nothing to say of what is the same', () => {
  const same = diff(effective(list, '2026-10-12'), effective(list.toReversed(), '2026-10-31'));
  expect([same.count, same.findings]).toEqual([0, []]);
});

it('refuses what is no state', () => {
  expect(errorOf(() => diff(JSON.parse('{}'), effective([], '2026-10-12'))).code).toBe(
    'INVALID_ARGUMENT',
  );
});
