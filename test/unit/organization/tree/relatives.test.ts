import { createHierarchy, findUnit, isDanvanError } from 'danvan';
import { ancestorsOf, childrenOf, descendantsOf, pathOf } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([
  { id: 'tw', name: 'trung ương' },
  { id: 'tinh', name: 'tỉnh', parent: 'tw' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  { id: 'thon', name: 'thôn', parent: 'xa-a' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
]);

const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

describe('relatives', () => {
  it('lists children in the order given', () => {
    expect(ids(childrenOf(hierarchy, 'tinh'))).toEqual(['xa-a', 'xa-b']);
  });

  it('lists ancestors from the nearest up and the path from the top down', () => {
    expect(ids(ancestorsOf(hierarchy, 'thon'))).toEqual(['xa-a', 'tinh', 'tw']);
    expect(ids(pathOf(hierarchy, 'thon'))).toEqual(['tw', 'tinh', 'xa-a', 'thon']);
  });

  it('lists descendants with each parent before its children', () => {
    expect(ids(descendantsOf(hierarchy, 'tw'))).toEqual(['tinh', 'xa-a', 'thon', 'xa-b']);
  });

  it('refuses an unknown id and names the nearest', () => {
    try {
      findUnit(hierarchy, 'xa-aa');
      expect.unreachable();
    } catch (error) {
      expect(isDanvanError(error) && error.code).toBe('UNKNOWN_UNIT');
      expect(String(error)).toContain('"xa-a"');
    }
  });

  it('takes two hundred thousand children of one parent', () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => ({
      id: `x${at}`,
      name: 'x',
      parent: 'p',
    }));
    const wide = createHierarchy([{ id: 'p', name: 'p' }, ...rows]);
    expect(descendantsOf(wide, 'p')).toHaveLength(200_000);
  });
});
