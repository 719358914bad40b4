import { expect, it } from 'vitest';
import { isAcknowledged, reportFinding } from '#inside/compose';

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
