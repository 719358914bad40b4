/**
 * The six forms of Thông tư 06/2025/TT-TTCP of a made-up commune for a quarter: read, checked within and
 * across forms; twelve communes and four quarters rolled up into a year; printed with live formulas.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/commune-forms.ts` after `npm run build`.
 */
import { checkFilledForms, readFilledForms, rollUpForms } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms as forms } from 'danvan/vietnam';
import { communeIds, formsReport, hierarchy } from './commune-forms/documents.js';
import { communeQuarter, yearOfCommunes } from './commune-forms/year-of-communes.js';
import { draftMark, sayAll, writePapers } from './shared/write-files.js';

const options = { forms, periods: { calendars }, known: hierarchy };

const quarter = readFilledForms(communeQuarter, options);
const found = [...quarter.findings, ...checkFilledForms(quarter.values, options)];
console.log(`\nbiểu quý I của xã Mẫu 1: ${quarter.values.length} biểu, ${found.length} phát hiện`);

// A clerk types 19 for 9: two sums of the form, and the form of complaints, no longer agree.
const slip = communeQuarter.map((form) =>
  form.form === 'tt-06-2025-ttcp-02-xld' && form.cells !== undefined
    ? { ...form, cells: { ...form.cells, '6': 19 } }
    : form,
);
sayAll(checkFilledForms(readFilledForms(slip, options).values, options));

const year = readFilledForms(yearOfCommunes(communeIds.length), options);
const ofYear = [...year.findings, ...checkFilledForms(year.values, options)];
console.log(`biểu bốn quý của 12 xã: ${year.values.length} biểu, ${ofYear.length} phát hiện`);

const rolledUp = rollUpForms(year.values, {
  forms,
  periods: { calendars },
  hierarchy,
  unit: 'tinh-mau',
  period: '2026@tt-06-2025-ttcp',
  rows: communeIds,
});
sayAll(rolledUp.findings);
for (const { form, total } of rolledUp.values) console.log(`${form}, cột 1: ${total?.['1']}`);

await writePapers(
  {
    'xa-mau-1-2026-q1-bieu': formsReport(quarter.values, {
      issuer: 'ubnd-xa',
      place: 'Mẫu 1',
      draftMark,
    }),
    'tinh-mau-2026-bieu': formsReport(rolledUp.values, {
      issuer: 'thanh-tra',
      place: 'Mẫu',
      draftMark,
    }),
  },
  '2026-12-20',
);
