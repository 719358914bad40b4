import { readReceivedReports } from 'danvan/organization';
import { expect, it } from 'vitest';
import { untyped } from '../../support/untyped.js';

const good = { unit: 'a', form: 'f', period: '2026-01', receivedOn: '2026-02-01' };

it.each([
  [{ ...good, receivedOn: '2026-02-31' }, 'shape/wrong-format', ['receivedOn']],
  [{ ...good, receivedOn: '2026-02-01T08:00' }, 'shape/wrong-format', ['receivedOn']],
  [{ ...good, unit: ' ' }, 'shape/too-small', ['unit']],
  [undefined, 'shape/missing-field', []],
])('leaves out %j: %s', (row, code, end) => {
  const { values: received, findings } = readReceivedReports(untyped([row, good]));
  expect(received).toEqual([good]);
  expect(findings).toMatchObject([{ code, path: ['received', 0, ...end] }]);
});
