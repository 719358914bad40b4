import { dimensions } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { jointOrganizations, organizationIds, supervisorKinds } from '#inside/vietnam';

describe('supervisorKinds', () => {
  it('call organizations as the dimension of figures does', () => {
    const dimension = dimensions.find(({ id }) => id === 'organization');
    const categories = dimension?.categories.map(({ id }) => id) ?? [];
    expect(organizationIds.filter((id) => !categories.includes(id))).toEqual([]);
    const ids = supervisorKinds.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...organizationIds, jointOrganizations]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
