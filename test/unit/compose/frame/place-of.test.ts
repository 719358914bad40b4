import { createHierarchy, en, vi } from 'danvan';
import { stateLayout as layout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { documentFrame, placeOf } from '#inside/compose';

const hierarchy = createHierarchy([
  { id: 'tinh', name: { vi: 'tỉnh Tây Ninh', en: 'Tây Ninh province' } },
  { id: 'uy-ban', name: 'Ủy ban', category: 'organization', serves: 'tinh' },
  { id: 'so', name: 'Sở', category: 'organization', parent: 'uy-ban' },
  { id: 'hoi', name: 'Hội', category: 'organization' },
]);
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const at = (issuer: string, more: { readonly place?: string } = {}, locale = vi) =>
  placeOf(documentFrame({ hierarchy, issuer, layout, date: '2026-07-01', locale, ...more }, kind));

it('is the short name of what was given, else of the place that the issuer serves', () => {
  expect(at('hoi', { place: 'tỉnh Tây Ninh' })).toBe('Tây Ninh');
  expect([at('uy-ban'), at('so'), at('tinh')]).toEqual(['Tây Ninh', 'Tây Ninh', 'Tây Ninh']);
  expect(at('uy-ban', {}, en)).toBe('Tây Ninh province');
});

it('is dots where it is not known', () => {
  expect([at('hoi'), at('uy-ban', { place: '' })]).toEqual(['…………', '…………']);
});
