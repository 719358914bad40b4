import { gsoTypes, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('leads every word of the official lists to a kind of the catalogue, with its name as prefix', () => {
  const names = new Map(unitKinds.map(({ id, name }) => [id, name.vi]));
  for (const { kind, prefix } of Object.values(gsoTypes)) {
    expect(names.get(kind)?.startsWith(prefix ?? ''), kind).toBe(true);
  }
  expect(Object.isFrozen(gsoTypes)).toBe(true);
});
