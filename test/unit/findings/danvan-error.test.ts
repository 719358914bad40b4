import { DanvanError, danvanErrorCodes, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';

it('carries code, findings and cause', () => {
  const cause = new Error('why');
  const error = new DanvanError('PEER_MISSING', 'exceljs is missing', { cause });
  expect(error).toMatchObject({ name: 'DanvanError', code: 'PEER_MISSING', findings: [], cause });
  expect('cause' in new DanvanError('ABORTED', 'stopped')).toBe(false);
});

it('is known across two copies of the library', () => {
  const other = Object.assign(new Error('x'), { name: 'DanvanError', code: 'ABORTED' });
  expect(isDanvanError(other)).toBe(true);
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
