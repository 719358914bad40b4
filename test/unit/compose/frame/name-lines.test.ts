import { createHierarchy, findUnit } from 'danvan';
import { partyLayout as layout, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { documentFrame, letterhead, nameLines } from '#inside/compose';

const organization = { category: 'organization', serves: 'huyen' } as const;
const hierarchy = createHierarchy(
  [
    { id: 'huyen', name: 'huyện Bố Trạch', kind: 'rural-district' },
    { id: 'ubnd', name: 'Ủy ban nhân dân huyện Bố Trạch', ...organization },
    { id: 'hoi', name: 'Hội Nông dân huyện Bố Trạch', ...organization, shortName: 'Hội Nông dân' },
    {
      id: 'hu',
      name: 'Huyện ủy Bố Trạch',
      kind: 'rural-district-party-committee',
      ...organization,
    },
    {
      id: 'bdv',
      name: 'Ban Dân vận Huyện ủy Bố Trạch',
      kind: 'mass-mobilization-board',
      ...organization,
    },
  ],
  { kinds: unitKinds },
);
const frameOf = (issuer: string | readonly string[]) =>
  documentFrame(
    { hierarchy, issuer, layout, date: '2021-04-08' },
    { documentKind: 'Báo cáo', documentSymbol: 'BC' },
  );
const lines = (id: string) => nameLines(findUnit(hierarchy, id), frameOf('hu'));

describe('nameLines', () => {
  it('breaks a long name before its place, or before the committee whose board it is', () => {
    expect(lines('ubnd')).toBe('Ủy ban nhân dân\nhuyện Bố Trạch');
    expect(lines('bdv')).toBe('Ban Dân vận\nHuyện ủy Bố Trạch');
    expect([lines('hu'), lines('hoi')]).toEqual(['Huyện ủy Bố Trạch', 'Hội Nông dân']);
  });
});

describe('letterhead', () => {
  it('says the committee above a board once', () => {
    expect(letterhead(frameOf('bdv'))).toMatchObject({
      superior: 'Huyện ủy Bố Trạch',
      issuer: 'Ban Dân vận',
    });
    expect(letterhead(frameOf(['ubnd', 'bdv'])).issuer).toBe(
      'Ủy ban nhân dân\nhuyện Bố Trạch\nBan Dân vận\nHuyện ủy Bố Trạch',
    );
  });
});
