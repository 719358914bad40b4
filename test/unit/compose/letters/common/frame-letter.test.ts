import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { addresseesOf, frameLetter, reportFinding } from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, contextOf } from '../../../../support/short-documents.js';

const contents = { subject: 'việc A', opening: 'sở báo cáo:', blocks: [], closing: 'Hết.' };
const basis = ['Kế hoạch A;', 'Thực hiện Công văn B.'];

describe('frameLetter', () => {
  it('puts what it rests on before the first sentence, or in lines of submissions', () => {
    expect(bodyOf(frameLetter(contextOf('notice', { basis, addressees: [] }), contents))).toEqual([
      'Căn cứ Kế hoạch A; thực hiện Công văn B, sở báo cáo:',
      'Hết./.',
    ]);
    expect(bodyOf(frameLetter(contextOf('submission', { basis }), contents))).toEqual([
      'Kính gửi: Ủy ban nhân dân tỉnh',
      'Căn cứ Kế hoạch A;',
      'Thực hiện Công văn B.',
      'Sở báo cáo:',
      'Hết./.',
    ]);
  });

  it('takes the words of the caller, and what it rests on then stands in lines', () => {
    const own = { basis, addressees: [], opening: 'Một.', closing: ['Hai.', 'Ba.'] };
    expect(bodyOf(frameLetter(contextOf('notice', own), contents))).toEqual([
      'Căn cứ Kế hoạch A;',
      'Thực hiện Công văn B.',
      'Một.',
      'Hai.',
      'Ba./.',
    ]);
  });

  it('submits to those above in the words of the layout of its day', () => {
    const party = { layout: partyLayout, date: '2026-06-01' };
    const [first] = bodyOf(frameLetter(contextOf('submission', party), contents));
    expect(first).toBe('Kính trình: Ủy ban nhân dân tỉnh');
    const before = { ...party, date: '2026-05-01' };
    expect(bodyOf(frameLetter(contextOf('submission', before), contents))[0]).toMatch(/^Kính gửi/u);
  });

  it('has dots for addressees of a letter that nobody gave', () => {
    const blank = frameLetter(contextOf('letter', { addressees: [] }), contents);
    expect(bodyOf(blank)[0]).toBe('Kính gửi: …………');
    expect(codesOf(blank)).toEqual(['report/left-blank']);
    const usual = frameLetter(contextOf('letter', { addressees: undefined }), {
      ...contents,
      addressees: ['xa-a'],
    });
    expect(bodyOf(usual)[0]).toBe('Kính gửi: Xã A');
  });

  it('names addressees of a notice where reports of the layout do, else says that it does not', () => {
    expect(bodyOf(frameLetter(contextOf('notice', { layout: stateLayout }), contents))[0]).toMatch(
      /^Kính gửi/u,
    );
    const party = frameLetter(contextOf('notice', { layout: partyLayout }), contents);
    expect(bodyOf(party)[0]).toBe('Sở báo cáo:');
    expect(codesOf(party)).toEqual(['report/no-addressees']);
  });

  it('refuses what is no draft while errors are open', () => {
    const findings = [reportFinding('report/no-points', { event: 'hn' }, {})];
    const compose = (more: object) =>
      frameLetter(contextOf('notice', more), { ...contents, findings });
    expect(errorOf(() => compose({})).code).toBe('ERRORS_OPEN');
    expect(codesOf(compose({ draftMark: 'DỰ THẢO' }))).toEqual(['report/no-points']);
    const acknowledged = [{ code: 'report/no-points', reason: 'đã rõ' }];
    expect(codesOf(compose({ acknowledged }))).toEqual(['report/no-points']);
  });
});

it('addresseesOf names units, and keeps words', () => {
  const context = contextOf('letter', { addressees: ['xa-a', 'Các sở'] });
  expect(addresseesOf(context)).toEqual(['Xã A', 'Các sở']);
  expect(addresseesOf(contextOf('letter', { addressees: undefined }), ['xa-b'])).toEqual(['Xã B']);
});
