import { expect, it } from 'vitest';
import { acknowledge, openFindings } from 'danvan';
import { isAcknowledged } from 'danvan/findings';
import { reportFinding } from '#inside/compose';

const place = { indicator: 'x.a', unit: 'xa-a' };
const finding = reportFinding('report/error-excluded', { indicator: 'x.a', count: 1 }, place);
const known = { code: finding.code, reason: 'đã rõ' };

it.each([
  ['its code', known, true],
  ['its indicator', { ...known, indicator: 'x.a' }, true],
  ['another unit', { ...known, unit: 'xa-b' }, false],
  ['another code', { ...known, code: 'report/left-out' }, false],
  ['no reason', { ...known, reason: ' ' }, false],
])('isAcknowledged of %s', (_, acknowledgement, expected) => {
  expect(isAcknowledged(finding, [acknowledgement])).toBe(expected);
});

it('holds only while the figures stay the same, however the record was stored', () => {
  const said = acknowledge(finding, { reason: 'đã đối chiếu', by: 'truong-ban', on: '2026-07-01' });
  expect(said).toEqual({
    code: 'report/error-excluded',
    unit: 'xa-a',
    indicator: 'x.a',
    reason: 'đã đối chiếu',
    by: 'truong-ban',
    on: '2026-07-01',
    facts: { indicator: 'x.a', count: 1 },
  });
  const stored: typeof said = { ...said, facts: { count: 1, indicator: 'x.a' } };
  const other = reportFinding('report/error-excluded', { indicator: 'x.a', count: 2 }, place);
  expect(openFindings([finding, other], [stored])).toEqual([other]);
  expect(Object.isFrozen(said)).toBe(true);
});

it('takes no acknowledgement without a reason', () => {
  expect(() => acknowledge(finding, { reason: '  ' })).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});
