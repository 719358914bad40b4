import { expect, it } from 'vitest';
import { madeChecks, partChecks } from '#inside/forms';
import { members } from '../../../support/forms/small-forms.js';

it('reads checks with their severity and basis, and says which cannot be read', () => {
  const { checks, findings } = madeChecks([
    { holds: '2 <= 1' },
    { holds: '3 <= 1', severity: 'warning', basis: 'trong đó' },
    { holds: 'x' },
  ]);
  expect(checks.map(({ severity, basis }) => [severity, basis])).toEqual([
    ['error', undefined],
    ['warning', 'trong đó'],
  ]);
  expect(findings.map(({ path }) => path)).toEqual([['checks', 2]]);
});

it('takes “trong đó” for a warning, unless the form prints it', () => {
  const inferred = partChecks(members.columns, []);
  expect(inferred.map(({ left, right, severity }) => [left.text, right.text, severity])).toEqual([
    ['4', '1', 'warning'],
  ]);
  expect(partChecks(members.columns, madeChecks([{ holds: '4 <= 1' }]).checks)).toEqual([]);
});
