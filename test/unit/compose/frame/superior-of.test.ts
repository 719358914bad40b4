import { createHierarchy } from 'danvan';
import { partyLayout as layout, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { documentFrame, superiorOf } from '#inside/compose';

const organization = { category: 'organization', serves: 'huyen' } as const;
const board = { ...organization, name: 'Ban Dân vận', kind: 'mass-mobilization-board' } as const;
const hierarchy = createHierarchy(
  [
    { id: 'huyen', name: 'huyện Mẫu', kind: 'rural-district' },
    { id: 'ubnd', name: 'UBND', kind: 'people-committee', ...organization },
    { id: 'hu', name: 'Huyện ủy Mẫu', kind: 'rural-district-party-committee', ...organization },
    { id: 'ban', ...board },
    { id: 'ban-duoi', ...board, parent: 'ubnd' },
    { id: 'thuoc-noi', name: 'Hội', category: 'organization', parent: 'huyen' },
  ],
  { kinds: unitKinds },
);
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const above = (issuer: string | readonly string[]) =>
  superiorOf(documentFrame({ hierarchy, issuer, layout, date: '2020-07-01' }, kind))?.id;

it('is the parent, or for a board the Party committee of its place', () => {
  expect([above('ban'), above('ban-duoi')]).toEqual(['hu', 'ubnd']);
});

it('is nobody for a committee, for those together, and never a place', () => {
  expect([above('ubnd'), above('hu'), above(['ban', 'ubnd']), above('thuoc-noi')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
