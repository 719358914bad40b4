import { civilCalendar } from 'danvan';
import { expect, it } from 'vitest';
import { anniversaryLabels, readForms } from '#inside/time';

const read = (label: string, documentDates?: Record<string, string>) =>
  readForms(anniversaryLabels, { label, calendar: civilCalendar, options: { documentDates } });

it('finds the day of a document in any spelling of its letters', () => {
  const dates = { 'Quy chế phối hợp, Uỷ ban': '2018-01-07' };
  expect(read('5 năm thực hiện QUY CHẾ phối hợp Ủy ban', dates)).toMatchObject({
    value: { id: '2018-01-07/2023-01-06' },
  });
});

it('does not take one document for another', () => {
  expect(read('10 năm thực hiện Nghị quyết 26', { 'Nghị quyết 25': '2013-06-03' })).toMatchObject({
    findings: [{ code: 'time/document-date-missing', params: { document: 'Nghị quyết 26' } }],
  });
});

it('knows no day by the names that every object has', () => {
  expect(read('1 năm thực hiện constructor', {})).toMatchObject({ ok: false });
});

it('is nothing without a document, and for no years', () => {
  expect(read('10 năm thực hiện')).toBeUndefined();
  expect(read('0 năm thực hiện A', { A: '2013-06-03' })).toBeUndefined();
});

it('throws for a day of the options that is none', () => {
  expect(() => read('1 năm thực hiện A', { A: '03/6/2013' })).toThrow('03/6/2013');
});
