import { describe, expect, it } from 'vitest';
import { bodyOfPlace } from '#inside/compose';
import { createHierarchy, type UnitInput } from '#inside/organization';
import { unitKinds } from 'danvan/vietnam';
import { present } from '../../../../support/review.js';

const body = (id: string, kind: string, serves: string, parent?: string): UnitInput => ({
  id,
  kind,
  serves,
  name: id,
  category: 'organization',
  ...(parent !== undefined && { parent }),
});

const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu' },
    { id: 'xa-a', name: 'xã A', parent: 'tinh' },
    { id: 'xa-b', name: 'xã B', parent: 'tinh' },
    body('tinh-uy', 'party-committee', 'tinh'),
    body('ban', 'information-and-mass-mobilization-commission', 'tinh', 'tinh-uy'),
    body('ubnd', 'people-committee', 'tinh'),
    body('so', 'provincial-department', 'tinh', 'ubnd'),
    body('dang-uy-a', 'party-committee', 'xa-a'),
    body('ubnd-a', 'people-committee', 'xa-a'),
    body('ubnd-b', 'people-committee', 'xa-b'),
  ],
  { kinds: unitKinds },
);
const unit = (id: string) => present(hierarchy.byId.get(id));
const toWhom = (place: string, issuer: string) =>
  bodyOfPlace(unit(place), { hierarchy, issuers: [unit(issuer)] }).id;

describe('bodyOfPlace', () => {
  it('is the body of the place that is of the kind of the writer, or of one above it', () => {
    expect(toWhom('xa-a', 'ban')).toBe('dang-uy-a');
    expect(toWhom('xa-a', 'so')).toBe('ubnd-a');
    expect(toWhom('xa-b', 'ubnd')).toBe('ubnd-b');
  });

  it('invents none: a place without one is named itself', () => {
    expect(toWhom('xa-b', 'ban')).toBe('xa-b');
    expect(toWhom('tinh', 'dang-uy-a')).toBe('tinh-uy');
  });

  it('leaves bodies as they are', () => {
    expect(toWhom('ubnd-a', 'ban')).toBe('ubnd-a');
  });
});
