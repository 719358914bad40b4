import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { selectedUnits } from '#inside/obligations';

const units = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b', level: 'x' }];
const byId = new Map(units.map((unit) => [unit.id, unit]));
const ids = (choice: Parameters<typeof selectedUnits>[0]) =>
  selectedUnits(choice, byId).map(({ id }) => id);

it.each([
  [['c', 'a'], 'c a'],
  [[], ''],
  [{}, 'a b c'],
  [{ within: 'a' }, 'b c'],
  [{ within: 'a', level: 'x' }, 'c'],
  [{ kind: 'x' }, ''],
])('chooses by %j: %s', (choice, chosen) => {
  expect(ids(choice).join(' ')).toBe(chosen);
});

it.each([[['z']], [{ within: 'z' }]])('refuses %j', (choice) => {
  expect(() => ids(choice)).toThrow(expect.toSatisfy(isDanvanError));
});
