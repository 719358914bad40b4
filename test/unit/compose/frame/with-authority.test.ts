import { createHierarchy, vi } from 'danvan';
import type { Signer } from 'danvan/report';
import { partyLayout, stateLayout, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { documentFrame, withAuthority } from '#inside/compose';

const place = { id: 'xa', name: 'xã Mẫu', kind: 'commune' } as const;
const organization = { category: 'organization', serves: 'xa' } as const;
const hierarchy = createHierarchy(
  [
    place,
    { id: 'ubnd', name: 'Ủy ban nhân dân xã Mẫu', kind: 'people-committee', ...organization },
    { id: 'dang-uy', name: 'Đảng ủy xã Mẫu', kind: 'commune-party-committee', ...organization },
    { id: 'ban', name: 'Ban Xây dựng Đảng', kind: 'party-building-board', ...organization },
  ],
  { kinds: unitKinds },
);
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const signed = (issuer: string, signer: Signer, layout = stateLayout) => {
  const frame = documentFrame({ hierarchy, issuer, layout, date: '2026-07-01', locale: vi }, kind);
  return withAuthority(signer, frame).authority;
};

describe('withAuthority', () => {
  it('lets a member of a body that decides together sign on its behalf', () => {
    expect(signed('ubnd', { post: 'Chủ tịch' })).toBe('TM. Ủy ban nhân dân');
    expect(signed('dang-uy', { post: 'Bí thư' }, partyLayout)).toBe('T/M Đảng ủy');
    expect(signed('ban', { post: 'Trưởng Ban' }, partyLayout)).toBeUndefined();
  });

  it('lets a deputy also sign for the head under the State, never in the Party', () => {
    const deputy = { post: 'Phó Chủ tịch' };
    expect(signed('ubnd', deputy)).toBe('TM. Ủy ban nhân dân\nKT. Chủ tịch');
    expect(signed('ubnd', { ...deputy, authority: 'K/T Chủ tịch' })).toBe(
      'TM. Ủy ban nhân dân\nKT. Chủ tịch',
    );
    const secretary = { authority: 'K/T Bí thư', post: 'Phó Bí thư' };
    expect(signed('dang-uy', secretary, partyLayout)).toBe('T/M Đảng ủy');
  });

  it('writes the mark as the layout does', () => {
    const board = (authority: string, layout = partyLayout) =>
      signed('ban', { post: 'Phó Trưởng Ban', authority }, layout);
    expect(board('KT. Trưởng Ban')).toBe('K/T Trưởng Ban');
    expect(board('K/T Trưởng Ban', stateLayout)).toBe('KT. Trưởng Ban');
    expect(board('TUQ. Trưởng Ban')).toBe('T/UQ Trưởng Ban');
    expect(board('Tổ trưởng')).toBe('Tổ trưởng');
  });

  it('keeps on whose behalf one signs where it is said', () => {
    const signer = { authority: 'TM. Ban Thường vụ', post: 'Bí thư' };
    expect(signed('dang-uy', signer, partyLayout)).toBe('T/M Ban Thường vụ');
  });
});
