import { dataVersion, effective } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { codeOf } from '#inside/workflow';
import { sent } from '../../../support/submissions.js';

const versionOf = (count: number) =>
  dataVersion(effective([sent('xa-a', { '1': count, '2': null }, ['2026-10-05'])], '2026-10-31'));

it('is the same for the same figures, and another one for others', async () => {
  const [first, again, other] = await Promise.all([versionOf(8), versionOf(8), versionOf(9)]);
  expect(first).toEqual(again);
  expect(first.hash).not.toBe(other.hash);
  expect(first).toMatchObject({ at: '2026-10-31', figures: 1, code: codeOf(first.hash) });
});

it('was never anything else: prints of years ago are held against it', async () => {
  expect((await versionOf(8)).code).toBe('9b91-8d10-bd0e-d19f');
});

it('prints sixteen digits', () => {
  expect(codeOf('3f9a1c2d77e09b14aaaa')).toBe('3f9a-1c2d-77e0-9b14');
});
