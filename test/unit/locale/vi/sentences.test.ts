import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { createSay } from '#inside/locale';
import { sentencesEn } from '#inside/locale/en';
import { sentencesVi } from '#inside/locale/vi';

const sayVi = createSay(vi, {});
const sayEn = createSay(en, {});

describe('sentencesVi', () => {
  it('has the codes of English in the same order', () => {
    expect(Object.keys(sentencesVi)).toEqual(Object.keys(sentencesEn));
  });

  it('suggests the nearest name only where there is one', () => {
    const message = sentencesVi['dataset/unknown-unit'];
    expect(message({ unit: 'a', nearest: null }, sayVi)).toMatch(
      /danh sách đơn vị; hãy kiểm tra lại\.$/,
    );
    expect(message({ unit: 'a', nearest: 'b' }, sayVi)).toMatch(/; có thể là “b”\.$/);
  });

  it('names the first of many, and counts the others', () => {
    const fields = Array.from({ length: 9_000 }, (_, at) => `f${at}`);
    const inVi = sentencesVi['shape/unknown-field']({ fields }, sayVi);
    expect(inVi).toMatch(/“f11” và 8\.988 tên khác; hãy kiểm tra lại tên trường\.$/);
    const inEn = sentencesEn['shape/unknown-field']({ fields }, sayEn);
    expect(inEn).toMatch(/“f11” and 8,988 more; check how they are spelt\.$/);
    const columns = fields.slice(0, 13);
    expect(sentencesVi['text/column-not-read']({ columns }, sayVi)).toContain(
      '“f11” và 1 tên khác',
    );
  });

  it('names a figure that is no number', () => {
    const params = { counted: 'a', also: 'b', amount: null };
    expect(sentencesVi['dataset/sent-by-two-lines'](params, sayVi)).toContain('(không nêu con số)');
  });
});

describe('sentencesEn', () => {
  it('suggests the nearest name only where there is one', () => {
    const message = sentencesEn['dataset/unknown-line'];
    expect(message({ line: 'a', nearest: null }, sayEn)).toMatch(/in the list; please check it\.$/);
    expect(message({ line: 'a', nearest: 'b' }, sayEn)).toMatch(/; perhaps “b” is meant\.$/);
  });

  it('tells no difference where one figure is no number', () => {
    const params = { counted: 'a', countedAmount: null, other: 'b', otherAmount: 5 };
    expect(sentencesEn['dataset/lines-disagree'](params, sayEn)).toBe(
      '“a” sent no number, “b” sent 5; the figure of “a” is counted.',
    );
  });
});
