import { createHierarchy } from 'danvan';
import type { UnitKind } from 'danvan/organization';
import { unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { signsFor } from '#inside/compose';

const behalfOf = (kind: string, kinds: readonly UnitKind[] = unitKinds, level = 'province') => {
  const unit = { id: 'co-quan', name: 'Cơ quan', category: 'organization', kind, level } as const;
  const hierarchy = createHierarchy([unit], { kinds });
  const [found] = hierarchy.units;
  const names = { own: 'Cơ quan', behind: '' };
  return found && signsFor(found, names, { hierarchy, language: 'vi' });
};

it.each([
  ['people-committee', 'Cơ quan'],
  ['people-council', 'Cơ quan'],
  ['people-council-standing-body', 'Cơ quan'],
  ['provincial-party-committee', 'Cơ quan'],
  ['standing-committee', 'Cơ quan'],
  ['party-cell', 'Cơ quan'],
  ['front-committee', 'Ban Thường trực'],
  ['front-standing-board', 'Cơ quan'],
  ['labour-federation', 'Ban Thường vụ'],
  ['grassroots-trade-union', 'Ban Chấp hành'],
  ['womens-union', 'Ban Thường vụ'],
  ['provincial-youth-union', 'Ban Thường vụ'],
  ['mass-mobilization-board', undefined],
  ['party-committee-office', undefined],
  ['steering-committee-secretariat', undefined],
  ['commune', undefined],
])('has members of a %s sign on behalf of %s', (kind, expected) =>
  expect(behalfOf(kind)).toBe(expected),
);

it('asks for the level: at the centre others act for a union', () => {
  expect(behalfOf('youth-union', unitKinds, 'central')).toBe('Ban Bí thư');
  expect(behalfOf('womens-union', unitKinds, 'central')).toBe('Đoàn Chủ tịch');
});

it('knows nothing of its own: kinds of the caller say it', () => {
  const kind: UnitKind = {
    id: 'hoi-lam-vuon',
    name: { vi: 'hội làm vườn' },
    category: 'organization',
    levels: ['province'],
  };
  const paper = [
    { signsFor: { vi: 'Ban Chấp hành' }, legalBasis: 'Điều lệ Hội', confirmed: true },
  ] as const;
  expect(behalfOf('hoi-lam-vuon', [kind])).toBe(undefined);
  expect(behalfOf('hoi-lam-vuon', [{ ...kind, paper }])).toBe('Ban Chấp hành');
  expect(behalfOf('people-committee', [])).toBe(undefined);
});

it('puts those who act for a body above its name where both stand', () => {
  const unit = { id: 'hnd', name: 'Hội Nông dân', category: 'organization' } as const;
  const hierarchy = createHierarchy([{ ...unit, kind: 'farmers-union' }], { kinds: unitKinds });
  const [found] = hierarchy.units;
  const names = { own: 'Hội Nông dân', behind: 'Hội Nông dân' };
  const behalf = found && signsFor(found, names, { hierarchy, language: 'vi' });
  expect(behalf).toBe('Ban Thường vụ\nHội Nông dân');
});
