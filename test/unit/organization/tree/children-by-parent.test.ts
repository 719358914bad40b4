import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';
import { childrenByParent } from '#inside/organization';

it('keeps the order in which units were given, and leaves out who has none below', () => {
  const { units } = createHierarchy([
    { id: 'c', name: 'C', parent: 'a' },
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', parent: 'a' },
  ]);
  const children = childrenByParent(units);
  expect([...children.keys()]).toEqual(['a']);
  expect(children.get('a')?.map(({ id }) => id)).toEqual(['c', 'b']);
});
