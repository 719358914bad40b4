import { writeFileSync } from 'node:fs';
import { composeProgramme, composeProgress, composeProgrammeReview, readHolidayTable, exportReport, type ReportDocument } from 'danvan';
import { partyLayout, stateLayout, coordinationWords as words, coordinationTaskLifecycle as lifecycle, indicators } from 'danvan/vietnam';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { it } from 'vitest';
import { coordinationUnits as hierarchy, instrument, tasks, notes, events, reviews } from '../../support/coordination-records.js';

const titles: Record<string, string> = {
  'cv-490': 'Công văn số 490-CV/BDVTW',
  'kh-114': 'Kế hoạch số 114-KH/TU',
  'dan-van-kheo': 'phong trào thi đua “Dân vận khéo”',
  'ct-2021-2025': 'Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025',
};
const save = async (name: string, report: ReportDocument) => {
  for (const exporter of [excel(), pdf()]) {
    const { bytes, extension, findings } = await exportReport(report, exporter, { locale: 'vi', createdAt: '2026-01-01' });
    if (findings.length > 0) console.log(name, findings);
    writeFileSync(`/tmp/look/${name}.${extension.replace('.', '')}`, bytes);
  }
};
it('looks', async () => {
  const common = { hierarchy, words, cite: (id: string) => titles[id], place: 'Mẫu', recipients: ['Thường trực Tỉnh ủy', 'Các bên phối hợp', 'Lưu: VT'] };
  await save('four', composeProgramme({ ...common, instrument: instrument('ct-2021-2025'), layout: stateLayout, draftMark: 'DỰ THẢO – SỐ LIỆU MINH HỌA' }));
  await save('reg', composeProgramme({ ...common, instrument: instrument('qc-2021'), layout: partyLayout, number: 1 }));
  await save('plan', composeProgramme({ ...common, instrument: instrument('kh-2024'), layout: stateLayout }));
  const holidays = readHolidayTable({}).table;
  const facts = { ...common, instrument: instrument('ct-2021-2025'), tasks, lifecycle, holidays, indicators, asOf: '2023-12-25', layout: stateLayout, signers: [{ authority: 'TM. Ủy ban nhân dân', post: 'Chủ tịch' }] };
  await save('progress', composeProgress(facts));
  const [review] = reviews;
  if (review) await save('review', composeProgrammeReview({ ...facts, review, notes, events }));
}, 60000);
