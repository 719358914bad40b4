import { expect, it } from 'vitest';
import { putTo } from '#inside/forms';

it('puts a finding to a cell', () => {
  const finding = { code: 'a/b', severity: 'note', path: [], params: {} } as const;
  const cell = { sheet: 'S', address: 'B2' };
  expect(putTo(finding)({ cell })).toEqual({ ...finding, cell });
});
