import { expect, it } from 'vitest';
import { democracyListNames, democracyLists } from '#inside/democracy';

it('every list stands once in the order of reports, and is called what it is', () => {
  expect(democracyListNames.toSorted()).toEqual(Object.keys(democracyLists).toSorted());
  for (const name of democracyListNames) expect(democracyLists[name].list).toBe(name);
});
