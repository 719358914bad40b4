import { createHierarchy, exportReport, vi, type Exporter } from 'danvan';
import { composeForms } from 'danvan/report';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { readFilledForms, rollUpForms } from 'danvan/forms';
import {
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms,
} from 'danvan/vietnam';
import { beforeAll, expect } from 'vitest';
import { readPdf } from './read-pdf.js';
import { communeQuarter, yearOfCommunes } from '../support/forms/year-of-communes.js';
import {
  countFormulas,
  officeSheets,
  withSheets,
  withoutResults,
} from '../support/office-sheets.js';
import { needsTool } from '../support/tools.js';

const forms = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');
const periods = { calendars };
const office = needsTool('soffice', 'the forms in LibreOffice');
const reader = needsTool('pdftotext', 'the forms in PDF');

const communes = Array.from({ length: 12 }, (_, at) => ({
  id: `xa-${String(at + 1).padStart(2, '0')}`,
  name: `xã Mẫu ${at + 1}`,
  parent: 'tinh',
}));
const hierarchy = createHierarchy([{ id: 'tinh', name: 'tỉnh Mẫu', symbol: 'TTr' }, ...communes]);

const quarter = readFilledForms(communeQuarter, { forms, periods }).values;
const year = rollUpForms(readFilledForms(yearOfCommunes(12), { forms, periods }).values, {
  forms,
  periods,
  unit: 'tinh',
  period: '2026@tt-06-2025-ttcp',
  rows: communes.map(({ id }) => id),
}).values;

const print = (issuer: string, filled: typeof quarter, exporter: Exporter) =>
  exportReport(
    composeForms({ hierarchy, issuer, layout, forms, filled, periods, draftMark: 'MINH HỌA' }),
    exporter,
    { locale: vi, createdAt: '2026-12-20' },
  );

office.describe('the forms in LibreOffice', () => {
  const books: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    books['quarter'] = (await print('xa-01', quarter, excel())).bytes;
    books['year'] = (await print('tinh', year, excel())).bytes;
  });

  office.it('come to the same figures when it works out every formula itself', () => {
    const bare = Object.entries(books).map(([name, bytes]) => [
      `bare-${name}`,
      withoutResults(bytes),
    ]);
    // One formula that is written otherwise: this test can fail.
    const first = /<f>([^<]*)<\/f>/;
    const wrong = withSheets(withoutResults(books['year'] ?? new Uint8Array()), (xml) =>
      xml.replace(first, '<f>$1+1</f>'),
    );
    const sheets = officeSheets({ ...books, ...Object.fromEntries(bare), wrong });
    const ofBook = (book: string) =>
      [...sheets].flatMap(([name, text]) => (name.startsWith(`${book}-`) ? text : []));
    const [quarterly, yearly] = Object.values(books).map(countFormulas);
    expect(quarterly).toBeGreaterThan(10);
    expect(yearly).toBeGreaterThan(200);
    for (const name of Object.keys(books)) {
      expect(ofBook(name)).toHaveLength(7);
      expect(ofBook(`bare-${name}`)).toEqual(ofBook(name));
    }
    expect(ofBook('wrong')).not.toEqual(ofBook('year'));
    // The total of the twelve communes: 1 + 2 + … + 12 times the four quarters of the first.
    const letters = year.find(({ form }) => form === 'tt-06-2025-ttcp-02-xld');
    expect(ofBook('bare-year').join('\n')).toContain(String(letters?.total?.['2']));
  });
});

reader.it('print in PDF on their side, with headings, days and notes', async () => {
  const { bytes } = await print('xa-01', quarter, pdf());
  const text = readPdf(bytes);
  for (const { code = '' } of forms) expect(text).toContain(`Biểu số: ${code}`);
  expect(text).toContain('Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026');
  expect(text).toContain('26. Ghi chú');
  const sides =
    new TextDecoder('latin1').decode(bytes).match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
  const isWide = sides.map((box) => {
    const [width = 0, height = 0] = (box.match(/[\d.]+/g) ?? []).slice(2).map(Number);
    return width > height;
  });
  expect(isWide.filter((is) => !is)).toHaveLength(1);
  expect(isWide.filter((is) => is).length).toBeGreaterThanOrEqual(6);
});
