import { createHierarchy, describeFinding, en, exportReport, vi } from 'danvan';
import { composeForms } from 'danvan/report';
import { plainText } from 'danvan/plain-text';
import {
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms as forms,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readFilledForms } from '#inside/forms';
import { communeQuarter } from '../../../support/forms/year-of-communes.js';

const hierarchy = createHierarchy([{ id: 'xa-01', name: 'xã Minh Họa', symbol: 'UBND' }]);
const periods = { calendars };
const filled = readFilledForms(communeQuarter, { forms, periods }).values;
const options = { hierarchy, issuer: 'xa-01', layout, forms, filled, periods };

describe('composeForms', () => {
  const report = composeForms({ ...options, draftMark: 'DỰ THẢO' });

  it('lists the forms, and puts each on a page on its side', () => {
    expect(report.title).toBe('Báo cáo số liệu thống kê quý I năm 2026');
    expect(report.annexes.map(({ label, orientation }) => [label, orientation])).toEqual(
      ['01/TCD', '02/XLD', '03/GQKN', '04/GQTC', '05/KQTH', '06/QLKNTC'].map((code) => [
        `Biểu số: ${code}`,
        'landscape',
      ]),
    );
    const list = report.blocks.find(({ kind }) => kind === 'list');
    expect(list).toMatchObject({ ordered: true });
  });

  it('warns of forms that nobody confirmed in a document for signing, and not in a draft', () => {
    expect(report.findings).toEqual([]);
    const { findings } = composeForms(options);
    expect(findings.map(({ code, severity, params }) => [code, severity, params['form']])).toEqual(
      filled.map((_, at) => ['report/form-not-confirmed', 'warning', forms[at]?.code]),
    );
    expect(findings.map((finding) => describeFinding(finding, vi)).join('')).toContain(
      'chưa đối chiếu Công báo',
    );
  });

  it('is printed by exporters', async () => {
    const { bytes } = await exportReport(report, plainText(), {
      locale: vi,
      createdAt: '2026-03-16',
    });
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026');
    expect(text).toContain('22. Ghi chú:');
  });

  it('speaks English, says what is put before and after, and takes forms that are given alone', () => {
    const english = composeForms({
      ...options,
      locale: en,
      introduction: 'First.',
      conclusion: 'Last.',
    });
    expect(english.annexes[0]?.label).toBe('Form 01/TCD');
    expect(english.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
    expect(() => composeForms({ ...options, forms: [] })).toThrow(/none of the forms/);
  });
});
