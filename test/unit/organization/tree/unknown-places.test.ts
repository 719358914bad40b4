import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';
import { unknownPlaces } from '#inside/organization';

it('names organizations that serve a place which is not there', () => {
  const { byId } = createHierarchy([
    { id: 'xa', name: 'xã' },
    { id: 'mttq', name: 'MTTQ xã', category: 'organization', serves: 'xa' },
    { id: 'hnd', name: 'Hội ND', category: 'organization', serves: 'xa-b' },
  ]);
  expect(unknownPlaces(byId)).toMatchObject([
    { code: 'organization/unknown-place', unit: 'hnd', params: { place: 'xa-b' } },
  ]);
});
