import { composeReview, findUnit, type ComposedReport, type FigureTable } from 'danvan';
import { completenessAnnex, composeCoverLetter, composeReminder } from 'danvan/report';
import type { Collected } from 'danvan/collect';
import { partyLayout as layout } from 'danvan/vietnam';
import type { DataVersion } from 'danvan/workflow';
import { nameIn } from 'danvan/organization';
import { dueDates, expected, form, hierarchy } from './province.js';

const kept = 'Lưu Ban Tuyên giáo và Dân vận';

const frame = {
  hierarchy,
  issuer: 'ban-tgdv',
  layout,
  place: 'Mẫu',
  date: '2026-10-15',
  signers: [{ post: 'Trưởng Ban' }],
};

/** The letter with which the blank forms went out to all communes. */
export const coverLetter = (draftMark: string): ComposedReport =>
  composeCoverLetter({
    ...frame,
    draftMark,
    date: '2026-09-15',
    encloses: 'blank-forms',
    obligations: expected,
    dueDates,
    forms: [{ id: form.id, code: form.code, name: form.title }],
    sendTo: 'bộ phận tổng hợp, qua hệ thống quản lý văn bản và điều hành',
    attachments: ['tệp biểu mẫu của từng xã, đã ghi sẵn tên xã và kỳ báo cáo'],
    recipients: ['Như trên', kept],
  });

/** The letter to those whose report is not there yet. */
export const reminder = (collected: Collected, draftMark: string): ComposedReport =>
  composeReminder({
    ...frame,
    ...collected,
    draftMark,
    obligations: expected,
    dueDates,
    forms: [{ id: form.id, name: { vi: 'biểu tuyên truyền, hòa giải' } }],
    asOf: '2026-10-15',
    deadline: '2026-10-20',
    recipients: ['Như trên', kept],
  });

/** Communes whose figures stand in the total while they are asked to look at them again. */
function doubtsOf({ findings, received }: Collected): readonly string[] {
  const sent = new Set(received.map(({ unit }) => unit));
  const units = new Set(findings.flatMap(({ unit = '' }) => (sent.has(unit) ? [unit] : [])));
  const names = [...units].map((unit) => nameIn(findUnit(hierarchy, unit).name, 'vi'));
  if (names.length === 0) return [];
  return [
    `Số liệu của ${names.join(', ')} đang đề nghị kiểm tra lại; các tổng số dưới đây tính theo số đã gửi.`,
  ];
}

/** The report of the province, with the version of its figures and who sent what. */
export const provinceReport = (
  table: FigureTable,
  { collected, dataVersion }: { collected: Collected; dataVersion: DataVersion },
  draftMark: string,
): ComposedReport =>
  composeReview({
    ...frame,
    table,
    draftMark,
    dataVersion,
    figureAnnexes: { statistics: 'portrait' },
    subject: 'kết quả tuyên truyền, hòa giải ở cơ sở quý III năm 2026',
    basis: 'chế độ báo cáo quý của Tỉnh ủy Mẫu',
    narrative: { results: doubtsOf(collected) },
    annexes: [
      completenessAnnex({
        hierarchy,
        obligations: expected,
        received: collected.received,
        dueDates,
        at: '2026-10-15',
      }),
    ],
    recipients: ['Thường trực Tỉnh ủy', kept],
  });
