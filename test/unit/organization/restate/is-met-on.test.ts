import { createUnitRegister } from 'danvan';
import { isMetOn } from '#inside/organization';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

it('goes by the days of a unit', () => {
  expect(isMetOn(reform(), 'xa-1', '2025-06-30')).toBe(true);
  expect(isMetOn(reform(), 'xa-1', '2025-07-01')).toBe(false);
  expect(isMetOn(reform(), 'xa-x', '2025-06-30')).toBe(false);
});

it('goes by the succession that began a unit without days', () => {
  const register = createUnitRegister({
    units: ['x', 'y', 'z'].map((id) => ({ id, name: `xã ${id}` })),
    successions: [
      { kind: 'renamed', date: '2025-01-01', from: ['x'], to: ['y'] },
      { kind: 'merged', date: '2026-01-01', from: ['y'], to: ['z'] },
    ],
  });
  expect(isMetOn(register, 'y', '2024-12-31')).toBe(false);
  expect(isMetOn(register, 'y', '2025-01-01')).toBe(true);
  // A unit that others are merged into may have been there before.
  expect(isMetOn(register, 'z', '2024-12-31')).toBe(true);
});

it.each(['re-levelled', 'established'] as const)('begins a unit that was %s', (kind) => {
  const register = createUnitRegister({
    units: ['x', 'y'].map((id) => ({ id, name: `xã ${id}` })),
    successions: [{ kind, date: '2025-01-01', from: ['x'], to: ['y'] }],
  });
  expect(isMetOn(register, 'y', '2024-12-31')).toBe(false);
  expect(isMetOn(register, 'y', '2025-01-01')).toBe(true);
  // Nothing tells when it began.
  expect(isMetOn(register, 'x', '1900-01-01')).toBe(true);
});

it('leaves unknown units to others', () => {
  expect(isMetOn(reform(), 'nowhere', '2025-01-01')).toBe(true);
});
