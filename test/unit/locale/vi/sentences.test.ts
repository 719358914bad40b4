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
