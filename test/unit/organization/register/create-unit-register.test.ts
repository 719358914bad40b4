import { createUnitRegister } from 'danvan';
import { expect, it } from 'vitest';
import { reform, reformInput } from '../../../support/reform.js';

it('takes a whole reform in without a finding', () => {
  const register = reform();
  expect(register.findings).toEqual([]);
  expect(register.units).toHaveLength(reformInput.units.length);
  expect(register.successorEdges.get('xa-2')?.map(({ to }) => to)).toEqual(['xa-x', 'xa-y']);
  expect(register.predecessorEdges.get('tinh-c')?.map(({ from }) => from)).toEqual([
    'tinh-a',
    'tinh-b',
  ]);
});

it('names all that is wrong with units, links and successions, and drops nothing else', () => {
  const { units, links, successions, findings } = createUnitRegister({
    units: [
      { id: 'a', name: 'A', parent: 'z' },
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', serves: 'q' },
    ],
    links: [{ type: 'party', unit: 'a', target: 'y' }],
    successions: [{ kind: 'dissolved', date: '2025-07-01', from: ['x'] }],
  });
  expect(units.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(links).toEqual([]);
  expect(successions).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual([
    'organization/duplicate-unit',
    'organization/unknown-parent',
    'organization/unknown-unit',
    'organization/unknown-unit',
    'organization/unknown-place',
  ]);
});

it('leaves what it was given untouched', () => {
  const before = structuredClone(reformInput);
  createUnitRegister(reformInput);
  expect(reformInput).toEqual(before);
});
