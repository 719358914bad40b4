import { createHierarchy } from 'danvan';
import { createUnitMatcher, matchUnit, type UnitMatchScope } from 'danvan/organization';
import { nameAbbreviations, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { stopwatch } from '../../../support/stopwatch.js';

const words = { kinds: unitKinds, abbreviations: nameAbbreviations };

const { units } = createHierarchy([
  { id: 'tay-ninh', name: 'tỉnh Tây Ninh', kind: 'province', codes: ['80'] },
  { id: 'hcm', name: 'Thành phố Hồ Chí Minh', kind: 'central-city' },
  { id: 'q1', name: 'Quận 1', parent: 'hcm', validity: { to: '2025-06-30' } },
  { id: 'p1', name: '1', kind: 'ward', parent: 'q1' },
  { id: 'p10', name: 'phường 10', kind: 'ward', parent: 'q1' },
  { id: 'hoa-binh-1', name: 'xã Hòa Bình', parent: 'tay-ninh' },
  { id: 'hoa-binh-2', name: 'xã Hoà Bình', parent: 'hcm' },
  {
    id: 'trang-bang',
    name: 'phường Trảng Bàng',
    parent: 'tay-ninh',
    aliases: ['phường Trãng Bàng'],
    codes: [{ code: '25708', from: '2025-07-01' }],
    history: [{ to: '2025-06-30', name: 'xã An Tịnh', kind: 'commune' }],
  },
  { id: 'go-dau', name: 'xã Gò Dầu', parent: 'tay-ninh' },
  { id: 'party', name: 'Đảng ủy xã Hòa Bình', category: 'organization', serves: 'hoa-binh-1' },
  { id: 'tinh-uy', name: 'Tỉnh ủy Tây Ninh', category: 'organization', serves: 'tay-ninh' },
  {
    id: 'front',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh',
    category: 'organization',
    serves: 'tay-ninh',
  },
  {
    id: 'front-a',
    name: 'UBMTTQVN xã Gò Dầu',
    category: 'organization',
    serves: 'go-dau',
  },
  {
    id: 'board',
    name: 'Ban Dân vận Tỉnh ủy Tây Ninh',
    category: 'organization',
    serves: 'tay-ninh',
  },
]);

const match = createUnitMatcher(units, words);
const idOf = (text: string, scope?: UnitMatchScope) => match(text, scope).match?.id ?? null;
const codesOf = (text: string, scope?: UnitMatchScope) =>
  match(text, scope).findings.map(({ code }) => code);

describe('matchUnit', () => {
  it.each([
    ['Đảng uỷ  xã\u00a0Hoà Bình'.normalize('NFD'), 'party'],
    ['ĐU xã Hoà Bình', 'party'],
    ['UB.MTTQVN tỉnh', 'front'],
    ['UBMTTQVN tỉnh Tây Ninh', 'front'],
    ['MTTQ xã Gò Dầu', 'front-a'],
    ['BDV Tỉnh ủy', 'board'],
    ['BDVTU Tây Ninh', 'board'],
    ['Tỉnh uỷ Tây Ninh', 'tinh-uy'],
    ['P. Trảng Bàng', 'trang-bang'],
    ['X. Gò Dầu', 'go-dau'],
    ['gò dầu', 'go-dau'],
    ['TP Hồ Chí Minh', 'hcm'],
    ['TP.HCM', 'hcm'],
    ['TPHCM', 'hcm'],
    ['Q.1', 'q1'],
    ['Q1', 'q1'],
    ['Phường 1', 'p1'],
    ['phường 01', 'p1'],
    ['P10', 'p10'],
    ['Tây Ninh', 'tay-ninh'],
    ['xa go dau', 'go-dau'],
    ['80', 'tay-ninh'],
    ['Phường Trãng Bàng', 'trang-bang'],
  ])('reads %j', (text, id) => {
    expect(idOf(text)).toBe(id);
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['xã Gò Dầu', ['same-name']],
    ['XÃ GÒ DẦU', ['same-key']],
    ['Gò Dầu', ['same-key', 'without-type-prefix']],
    ['xa go dau', ['without-marks']],
    ['phường Trãng Bàng', ['alias']],
    ['25708', ['code']],
    ['xã An Tịnh', ['former-name']],
    ['UB.MTTQVN tỉnh', ['same-key', 'abbreviation', 'without-place']],
    ['phường Trảng Bànng', ['typo']],
  ])('says why %j was taken', (text, reasons) => {
    expect(match(text).candidates[0]?.reasons).toEqual(reasons);
  });

  it('takes none of two that fit equally well, and names both', () => {
    const { match: taken, findings, candidates } = match('HÒA BÌNH');
    expect(taken).toBeNull();
    expect(candidates.map(({ unit }) => unit.id)).toEqual(['hoa-binh-1', 'hoa-binh-2']);
    expect(findings).toMatchObject([
      {
        code: 'organization/ambiguous-name',
        severity: 'warning',
        params: { units: ['hoa-binh-1', 'hoa-binh-2'], names: ['xã Hòa Bình', 'xã Hoà Bình'] },
      },
    ]);
    expect(match('HÒA BÌNH', { limit: 1 }).match).toBeNull();
    expect(idOf('HÒA BÌNH', { within: ['hcm'] })).toBe('hoa-binh-2');
    expect(idOf('HÒA BÌNH', { within: ['go-dau'] })).toBeNull();
  });

  it('takes a misspelt name that is near one unit only, with a note', () => {
    expect(idOf('phường Trảng Bànng')).toBe('trang-bang');
    expect(match('phường Trảng Bànng').findings).toMatchObject([
      {
        code: 'organization/name-corrected',
        severity: 'note',
        params: { text: 'phường Trảng Bànng', name: 'phường Trảng Bàng' },
      },
    ]);
  });

  it('takes neither of two that a misspelt name is near', () => {
    const near = createHierarchy([
      { id: 'a', name: 'xã Tân Thành' },
      { id: 'b', name: 'xã Tân Thạnh' },
    ]);
    const result = matchUnit(near.units, 'xã Tân Thanh', words);
    expect(result.match).toBeNull();
    expect(result.findings.map(({ code }) => code)).toEqual(['organization/ambiguous-name']);
  });

  it('never takes another number or letter for a typo', () => {
    expect(match('phường 11').candidates).toEqual([]);
    expect(idOf('Phường 2')).toBeNull();
  });

  it('shows, but does not take, another type and a unit that is gone', () => {
    expect(match('phường Gò Dầu')).toMatchObject({
      match: null,
      candidates: [{ unit: { id: 'go-dau' }, reasons: ['same-key', 'other-type'] }],
      findings: [{ code: 'organization/unknown-name', params: { nearest: 'xã Gò Dầu' } }],
    });
    expect(idOf('quận 1', { at: '2025-06-30' })).toBe('q1');
    const gone = match('quận 1', { at: '2025-07-01' });
    expect(gone.match).toBeNull();
    expect(gone.candidates[0]?.reasons).toEqual(['same-key', 'not-in-force']);
  });

  it('does not correct the name of a unit that is gone to that of another', () => {
    const { units: both } = createHierarchy([
      { id: 'gone', name: 'xã Tân Hòa', validity: { to: '2025-06-30' } },
      { id: 'other', name: 'xã Tân Hóa' },
    ]);
    const result = matchUnit(both, 'xã Tân Hòa', { ...words, at: '2025-07-01' });
    expect(result.match).toBeNull();
    expect(result.candidates.map(({ unit }) => unit.id)).toEqual(['gone']);
  });

  it('ranks a name of another day lower, and a code of another day not at all', () => {
    const scoreAt = (text: string, at: string) => match(text, { at }).candidates[0]?.score;
    expect(scoreAt('xã An Tịnh', '2025-06-30')).toBe(1);
    expect(scoreAt('xã An Tịnh', '2025-07-01')).toBe(0.8);
    expect(scoreAt('phường Trảng Bàng', '2025-06-30')).toBe(0.8);
    expect(idOf('25708', { at: '2025-07-01' })).toBe('trang-bang');
    expect(idOf('25708', { at: '2025-06-30' })).toBeNull();
  });

  it('says that a text is in an old encoding', () => {
    expect(codesOf('x· Hßa B×nh')).toEqual(['text/legacy-encoding']);
    expect(codesOf('Ủy ban nhân dân')).toEqual(['organization/unknown-name']);
    expect(match('Taây Ninh')).toMatchObject({ match: null });
  });

  it.each(['', ' . – ', '\u0301', 'x'.repeat(10_000_000), 'tu '.repeat(150), '0'.repeat(499)])(
    'answers to hostile text at once',
    (text) => {
      const took = stopwatch();
      expect(match(text).match).toBeNull();
      expect(took()).toBeLessThan(500);
    },
  );

  it('knows prefixes and short forms by its options only', () => {
    expect(matchUnit(units, 'X. Gò Dầu').match).toBeNull();
    expect(matchUnit(units, 'Gò Dầu').match).toBeNull();
    expect(matchUnit(units, 'XÃ GÒ DẦU').match?.id).toBe('go-dau');
    expect(matchUnit([], 'xã Gò Dầu', words).candidates).toEqual([]);
  });

  it('answers with frozen results', () => {
    const result = match('gò dầu');
    expect([result, result.candidates, result.findings].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(result.candidates[0]?.reasons)).toBe(true);
  });
});
