import { expect, it } from 'vitest';
import { readUnits } from '#inside/organization';

it('keeps what can be read and names the rest', () => {
  const { byId, findings } = readUnits([
    { id: 'a', name: 'A' },
    { id: 'b' },
    { id: 'a', name: 'A' },
  ]);
  expect([...byId.keys()]).toEqual(['a']);
  expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
    ['shape/missing-field', 1],
    ['organization/duplicate-unit', 2],
  ]);
});
