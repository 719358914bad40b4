import { DanvanError, isDanvanError } from 'danvan';
import { danvanErrorCodes } from 'danvan/findings';
import { expect, it, vi } from 'vitest';
import { datasetFinding } from '#inside/aggregation';

it('carries code, findings and cause', () => {
  const cause = new Error('why');
  const error = new DanvanError('PEER_MISSING', 'exceljs is missing', { cause });
  expect(error).toMatchObject({ name: 'DanvanError', code: 'PEER_MISSING', findings: [], cause });
  expect('cause' in new DanvanError('ABORTED', 'stopped')).toBe(false);
});

it('keeps the findings that were behind it, and its message', () => {
  const findings = [datasetFinding('dataset/negative-amount', { amount: -1 })];
  const error = new DanvanError('INVALID_ARGUMENT', 'no good', { findings });
  expect(error.findings).toBe(findings);
  expect(String(error)).toBe('DanvanError: no good');
});

it('is known across two copies of the library', async () => {
  vi.resetModules();
  const copy = await import('#inside/findings');
  const error = new copy.DanvanError('ABORTED', 'stopped');
  expect(error).not.toBeInstanceOf(DanvanError);
  expect(isDanvanError(error)).toBe(true);
  expect(copy.isDanvanError(new DanvanError('ABORTED', 'stopped'))).toBe(true);
});

it.each([new Error('x'), { name: 'DanvanError', code: 'ABORTED' }, null, 'DanvanError'])(
  'does not take %j for one',
  (value) => {
    expect(isDanvanError(value)).toBe(false);
  },
);

it('has each code once', () => {
  expect(new Set(danvanErrorCodes).size).toBe(danvanErrorCodes.length);
});
