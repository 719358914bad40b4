import { periodOf } from 'danvan';
import type { CoverLetterOptions } from 'danvan/report';
import { expect, it } from 'vitest';
import { askOf, attachedOf, enclosedReports, openingOf } from '#inside/compose';
import { contextOf, frame } from '../../../../support/short-documents.js';

const owed = ['2026-08', '2026-09'].map((period) => ({
  unit: 'xa-a',
  form: 'f',
  period: periodOf(period),
}));
const options: CoverLetterOptions = { ...frame, encloses: 'blank-forms', obligations: owed };
const due = owed.map(({ period }, at) => ({
  unit: 'xa-a',
  form: 'f',
  period: period.id,
  due: `2026-10-0${at + 1}`,
}));
const facts = {
  options,
  context: contextOf(),
  reports: enclosedReports(owed, due),
  isInAnnex: false,
  areListed: false,
};

it('names no period and no day where there are several, and one unit by its name', () => {
  expect(openingOf(facts)).toBe(
    'Sở Nội vụ gửi kèm theo 01 biểu mẫu để báo cáo số liệu. Cụ thể như sau:',
  );
  expect(askOf(facts)[0]).toBe(
    'Đề nghị xã A ghi số liệu vào biểu mẫu, gửi đúng thời hạn nêu trên.',
  );
  expect(askOf(facts)[2]).toBe('Số liệu gửi về Sở Nội vụ: ………….');
});

it('says nothing of attachments where there are none', () => {
  expect(attachedOf(facts)).toBeUndefined();
});
