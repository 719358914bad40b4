import { createHierarchy } from 'danvan';
import { partyLayout as layout, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { documentFrame, superiorOf } from '#inside/compose';

const organization = { category: 'organization', serves: 'huyen' } as const;
const board = { ...organization, name: 'Ban Dân vận', kind: 'mass-mobilization-board' } as const;
const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Gốc', kind: 'province' },
    { id: 'huyen', name: 'huyện Mẫu', kind: 'rural-district', parent: 'tinh' },
    { id: 'ubnd', name: 'UBND', kind: 'people-committee', ...organization },
    { id: 'hu', name: 'Huyện ủy Mẫu', kind: 'rural-district-party-committee', ...organization },
    { id: 'ban', ...board },
    { id: 'ban-duoi', ...board, parent: 'ubnd' },
    { id: 'btv', name: 'Ban Thường vụ Huyện ủy Mẫu', kind: 'standing-committee', ...organization },
    { id: 'mttq', name: 'Ủy ban MTTQ huyện Mẫu', kind: 'front-committee', ...organization },
    { id: 'btt', name: 'Ban Thường trực', kind: 'front-standing-board', ...organization },
    { id: 'bch', name: 'Ban CHQS', kind: 'military-command-board', ...organization },
    { id: 'thuoc-noi', name: 'Hội', category: 'organization', parent: 'huyen' },
  ],
  { kinds: unitKinds },
);
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const above = (issuer: string | readonly string[]) =>
  superiorOf(documentFrame({ hierarchy, issuer, layout, date: '2020-07-01' }, kind))?.text;

it('is the parent, or for a board the Party committee of its place', () => {
  expect([above('ban'), above('ban-duoi')]).toEqual(['Huyện ủy Mẫu', 'UBND']);
});

it('is the Party organization of the place above for a local committee, and for who writes as it', () => {
  expect([above('hu'), above('btv')]).toEqual(['Đảng bộ tỉnh Gốc', 'Đảng bộ tỉnh Gốc']);
});

it('is the committee of the Front for its standing board, no Party committee for a command', () => {
  expect([above('btt'), above('bch')]).toEqual(['Ủy ban MTTQ huyện Mẫu', undefined]);
});

it('is nobody for a committee of the State, for those together, and never a place', () => {
  expect([above('ubnd'), above(['ban', 'ubnd']), above('thuoc-noi')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('is nobody where no kind says anything', () => {
  const plain = createHierarchy([
    { id: 'ban', ...board },
    { id: 'huyen', name: 'huyện Mẫu' },
  ]);
  const options = { hierarchy: plain, issuer: 'ban', layout, date: '2020-07-01' };
  expect(superiorOf(documentFrame(options, kind))).toBe(undefined);
});
