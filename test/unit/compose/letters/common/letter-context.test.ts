import { en } from 'danvan';
import { partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { documentNumber } from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';
import { contextOf } from '../../../../support/short-documents.js';

it.each([
  ['letter', '07/SNV', '07-CV/SNV'],
  ['notice', '07/TB-SNV', '07-TB/SNV'],
  ['report', '07/BC-SNV', '07-BC/SNV'],
  ['invitation', '07/GM-SNV', '07-GM/SNV'],
  ['plan', '07/KH-SNV', '07-KH/SNV'],
  ['submission', '07/TTr-SNV', '07-TTr/SNV'],
  ['minutes', '07/BB-SNV', '07-BB/SNV'],
  ['cover-slip', '07/PG-SNV', '07-PG/SNV'],
  ['return-slip', '', ''],
] as const)('a %s is numbered as its layout does', (kind, state, party) => {
  expect(documentNumber(contextOf(kind))).toBe(state);
  expect(documentNumber(contextOf(kind, { layout: partyLayout }))).toBe(party);
});

it('has the words of its language', () => {
  expect(contextOf('notice').documentKind).toBe('Thông báo');
  expect(contextOf('notice', { locale: en }).documentKind).toBe('Notice');
});

it.each([
  { addressees: 'Tỉnh ủy' },
  { basis: 'Kế hoạch' },
  { recipients: 'Lưu' },
  { signers: {} },
  { findings: 7 },
  { basis: [7] },
])('refuses lists that are none: %j', (more) => {
  expect(errorOf(() => contextOf('letter', Object(more))).code).toBe('INVALID_ARGUMENT');
});
