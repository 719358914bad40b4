import { expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';
import { isDeepFrozen } from '#inside/kit';
import { readFormDefinition } from '#inside/forms';

const form = {
  id: 'a',
  title: 'A',
  columns: [
    {
      index: '1=2',
      heading: 'A',
    },
    {
      index: '2',
      heading: 'B',
    },
  ],
};

it('reads a record into a frozen form with checks of what is “trong đó”', () => {
  const columns = [
    { index: '1', heading: 'A' },
    { index: '2', heading: 'B', partOf: '1' },
  ];
  const read = readFormDefinition({ ...form, columns });
  expect(read.ok && read.value.checks.map(({ severity }) => severity)).toEqual(['warning']);
  expect(read.ok && isDeepFrozen(read.value)).toBe(true);
});

it('gives every reason at once', () => {
  const read = readFormDefinition({
    ...form,
    columns: [
      { index: '1=9', heading: 'A' },
      { index: '1', heading: 'B' },
    ],
    checks: ['x'],
    rows: [{ id: 'r', name: 'R', parts: ['q'] }],
    from: '2026-02-01',
    to: '2026-01-01',
  });
  expect(read.ok ? [] : read.findings.map(({ code }) => code)).toEqual([
    'forms/check-unreadable',
    'forms/repeated-column',
    'forms/unknown-column',
    'forms/unknown-row',
    'organization/end-before-start',
  ]);
});

it('refuses what has another shape', () => {
  for (const input of [null, 5, [], { ...form, columns: 'A' }, { ...form, colour: 1 }]) {
    expect(readFormDefinition(untyped(input)).ok).toBe(false);
  }
});
