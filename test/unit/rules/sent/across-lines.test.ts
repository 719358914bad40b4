import { found, mixed, type MixedRow } from '../../../support/mixed.js';
import { longerReportsAgree, statesAgree } from 'danvan/rules';
import { describeFinding, en, vi } from 'danvan';
import { expect, it } from 'vitest';

const onTwo: readonly MixedRow[] = [
  ['a', '2025-Q1', 30, { line: 'L2' }],
  ['a', '2025-01', 10, { line: 'L1' }],
  ['a', '2025-02-01/2025-03-31', 10],
];

it('names the lines of both sides, and reports that name none', () => {
  const [finding] = found(longerReportsAgree, onTwo);
  expect(finding?.params).toMatchObject({ line: 'L2', otherLines: ['L1', ''] });
  const dataset = mixed(onTwo);
  const [whole] = [...longerReportsAgree.check(dataset)];
  expect(whole && describeFinding(whole, vi)).toContain(
    '(lần lượt của “L2” và “L1”, báo cáo không ghi hệ thống)',
  );
  expect(whole && describeFinding(whole, en)).toContain('(by “L2” and “L1”, a report that');
});

it('takes the report of the first line where two sent one', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', 30, { line: 'L1' }],
    ['a', '2025-01', 10, { line: 'L2' }],
    ['a', '2025-01', 15, { line: 'L1' }],
    ['a', '2025-02-01/2025-03-31', 15, { line: 'L2' }],
  ];
  expect(found(longerReportsAgree, rows)).toEqual([]);
});

it('says nothing twice of reports of one line', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', 30, { line: 'L1', indicator: 'x.s' }],
    ['a', '2025-03', 10, { line: 'L1', indicator: 'x.s' }],
    ['a', '2025-02', 10, { line: 'L2', indicator: 'x.s' }],
  ];
  expect(found(statesAgree, rows)).toHaveLength(1);
});
