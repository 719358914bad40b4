import { expect, it } from 'vitest';
import { inAssemblySpelling } from '#inside/documents';

it.each([
  'Q.H15',
  'QH.15',
  'QH 15',
  'QH-15',
  'qh15',
  'QHK15',
  'QHXV',
  'QH XV',
  'QH khóa XV',
  'QH khoá 15',
  'Q.H.XV',
])('writes %s as QH15', (text) => {
  expect(inAssemblySpelling(`10/2022/${text}`)).toBe('10/2022/QH15');
});

it.each(['UBTVQH15', 'UBTV.QH15', 'U.B.T.V.Q.H 15', 'ubtvqh xv', 'UBTV QH-15'])(
  'writes %s as UBTVQH15',
  (text) => {
    expect(inAssemblySpelling(`76/2025/${text}`)).toBe('76/2025/UBTVQH15');
  },
);

it.each(['01/QĐ-SQHKT', '19/2008/NQLT/CP-UBTVQH-UBTWMTTQVN', '10/2022/QH-VP'])(
  'leaves %s alone',
  (text) => {
    expect(inAssemblySpelling(text)).toBe(text);
  },
);

it('counts the terms in Roman numerals', () => {
  const terms = ['IV', 'IX', 'XI', 'XIV', 'XVI'].map((term) => inAssemblySpelling(`QH${term}`));
  expect(terms).toEqual(['QH4', 'QH9', 'QH11', 'QH14', 'QH16']);
});
