import { describeFinding, en, vi } from 'danvan';
import type { Finding, FindingCode } from 'danvan';
import type { FindingPlace, Names } from 'danvan/findings';
import { describe, expect, it } from 'vitest';
import { givenOut } from '../../support/given-out.js';
import { allLocales } from '../../support/locales.js';
import { comparisonFinding } from '#inside/rules';
import type { ByLanguage } from '#inside/text';

const known: Readonly<Record<string, string>> = {
  'xa-hoa-binh': 'Xã Hòa Bình',
  'mediation.cases-received': 'Số vụ, việc tiếp nhận',
  'mediation.cases-successful': 'Số vụ, việc hòa giải thành',
  'outreach.sessions': 'Số cuộc tuyên truyền',
  'mat-tran': 'Mặt trận',
  'cong-doan': 'Công đoàn',
};
const look = (id: string): string | undefined => known[id];
const names: Names = { unit: look, indicator: look, line: look };

const isCode = (code: string): code is FindingCode => Object.hasOwn(givenOut, code);
const codes = Object.keys(givenOut).filter(isCode);
const findingOf = (code: FindingCode, place: FindingPlace = {}): Finding => {
  const [severity, params] = givenOut[code];
  return { path: [], ...place, code, severity, params: { ...params } };
};

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [Math.abs(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** Where numbers are written as in a language. */
const regions: ByLanguage<string> = { vi: 'vi-VN', en: 'en-GB' };

describe('describeFinding', () => {
  describe.each(allLocales)('in $language', (locale) => {
    it.each(codes)('writes one sentence for %s', (code) => {
      const [, , said] = givenOut[code];
      const sentence = describeFinding(findingOf(code), locale, names);
      expect(sentence).toBe(said[locale.language]);
      expect(sentence).toMatch(/^[\p{Lu}\p{N}“].{10,}[^.]\.$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    });

    it.each(codes)('tells every number of %s', (code) => {
      const sentence = describeFinding(findingOf(code), locale, names);
      const print = new Intl.NumberFormat(regions[locale.language]);
      // The places of repeats are told as rows, counted from 1.
      const from = code === 'dataset/repeated-observation' ? 1 : 0;
      const {
        firstValue: _,
        secondValue: __,
        ...facts
      }: Finding['params'] = {
        ...givenOut[code][1],
      };
      for (const number of numbersIn(facts).map((told) => told + from)) {
        expect(sentence).toContain(print.format(number));
      }
    });
  });

  it('opens with unit and period, and by how much a part exceeds its whole', () => {
    const place = {
      path: ['observations', 4],
      unit: 'xa-hoa-binh',
      period: '2020-H1',
      indicator: 'mediation.cases-successful',
    };
    const finding = findingOf('rules/part-exceeds-whole', place);
    expect(describeFinding(finding, vi, names)).toBe(
      'Xã Hòa Bình, 6 tháng đầu năm 2020: “Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; hãy kiểm tra lại hai số.',
    );
    expect(describeFinding(finding, en, names)).toBe(
      'Xã Hòa Bình, first half of 2020: “Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15.',
    );
  });

  it('names the indicator in front where the sentence does not', () => {
    const place = { unit: 'xa-hoa-binh', period: '2020', indicator: 'outreach.sessions' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi, names)).toBe(
      'Xã Hòa Bình, năm 2020, “Số cuộc tuyên truyền”: số -7 nhỏ hơn 0, trong khi chỉ tiêu này không thể âm; hãy kiểm tra lại.',
    );
  });

  it('prints ids where no name is known', () => {
    const place = { unit: 'xa-z', period: 'mùa xuân', indicator: 'a.b' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi)).toMatch(
      /^xa-z, mùa xuân, “a\.b”: số -7/,
    );
  });

  it('leads to a cell of a sheet', () => {
    const place = { cell: { sheet: 'Phụ lục I', address: 'D7' }, unit: 'xa-hoa-binh' };
    expect(describeFinding(findingOf('text/not-a-number', place), vi, names)).toMatch(
      /^Trang tính “Phụ lục I”, ô D7, Xã Hòa Bình: “ba trăm” không phải là số/,
    );
    expect(describeFinding(findingOf('text/not-a-number', place), en, names)).toMatch(
      /^Sheet “Phụ lục I”, cell D7, Xã Hòa Bình: “ba trăm” is no number/,
    );
  });

  it('leads along the path where there is nothing better', () => {
    const place = { path: ['observations', 3, 'value'] };
    expect(describeFinding(findingOf('shape/wrong-type', place), vi)).toBe(
      'Số liệu, dòng 4, giá trị (value): cần số, nhưng nhận được chữ “134 tấn”.',
    );
  });

  it('opens with a capital where our own words come first', () => {
    const place = { period: '2020-06', indicator: 'a.b' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi)).toMatch(
      /^Tháng 6 năm 2020, “a\.b”: /,
    );
  });

  it('repeats no more than the beginning of a long text', () => {
    const sentence = describeFinding(findingOf('export/long-word-broken'), vi);
    expect(sentence).toBe(`Từ quá dài “${'w'.repeat(80)}…” được thêm chỗ ngắt dòng.`);
  });

  it('prints amounts that are not there in words', () => {
    const params = { counted: 'mat-tran', countedAmount: null, other: 'cong-doan', otherAmount: 5 };
    expect(describeFinding(comparisonFinding('dataset/lines-disagree', params), vi, names)).toBe(
      'Mặt trận không nêu con số, Công đoàn gửi 5; tạm lấy số của Mặt trận, hãy kiểm tra lại.',
    );
  });

  it('says the code of a finding that this version does not know', () => {
    const finding: Finding = JSON.parse(
      '{"code": "future/problem", "severity": "note", "path": [], "params": {}}',
    );
    expect(describeFinding(finding, vi)).toBe(
      'Có vấn đề chưa có lời giải thích, mã future/problem; hãy hỏi người quản trị phần mềm.',
    );
    expect(describeFinding(finding, en)).toMatch(/future\/problem\.$/);
  });
});
