import { createHierarchy, createUnitRegister } from 'danvan';
import type { Link } from 'danvan/organization';
import { expect, it } from 'vitest';
import { lineIds, linksOfLine, unitAbove } from '#inside/organization';

const links: readonly Link[] = [
  { type: 'party', unit: 'xa', target: 'huyen', until: '2025-07-01' },
  { type: 'party', unit: 'xa', target: 'tinh', from: '2025-07-01' },
  { type: 'territorial', unit: 'xa', target: 'tinh', from: '2025-07-01' },
];
const unit = createHierarchy([
  { id: 'huyen', name: 'huyện' },
  { id: 'xa', name: 'xã', parent: 'huyen' },
]).byId.get('xa');

it.each([
  ['party', '2025-06-30', 'huyen'],
  ['party', '2025-07-01', 'tinh'],
  ['territorial', '2025-06-30', 'huyen'],
  ['territorial', '2025-07-01', 'tinh'],
  ['front', '2025-07-01', undefined],
])('in the line %s at %s has above it %s', (line, date, above) => {
  const ofLine = { links: linksOfLine(links, line), line };
  expect(unit && unitAbove(unit, ofLine, date)).toBe(above);
});

it('knows the lines of a register', () => {
  const types = [
    { id: 'x', name: { vi: 'x' }, isLine: true },
    { id: 'y', name: { vi: 'y' }, isLine: false },
  ];
  expect(lineIds(createUnitRegister({ units: [], linkTypes: types }))).toEqual(['x']);
});
