import { exportReport, vi } from 'danvan';
import { composeProgramme, composeProgrammeReview, composeProgress } from 'danvan/report';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { csv } from 'danvan/csv';
import { plainText } from 'danvan/plain-text';
import { describe, expect, it } from 'vitest';
import { facts, framed } from '../support/coordination-facts.js';
import { events, instrument, notes, reviews } from '../support/coordination-records.js';
import { needsTool } from '../support/tools.js';
import { readCsv } from './read-csv.js';
import { readExcel } from './read-excel.js';
import { readPdf } from './read-pdf.js';

const recipients = ['Thường trực Tỉnh ủy', 'Lưu: VT'];
const common = { ...framed, ...facts, recipients };
const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';
const programme = composeProgramme({ ...common, draftMark });
const regulation = composeProgramme({ ...common, instrument: instrument('qc-2021') });
const progress = composeProgress(common);
const reviewed = reviews.map((review) =>
  composeProgrammeReview({ ...common, review, notes, events }),
);

const context = { locale: vi, createdAt: '2026-01-01' };
const folded = (text: string): string => text.replace(/\s+/gu, ' ');

/** What readers of each file must see, whatever its format. */
const musts = [
  {
    name: 'the programme of four parties',
    report: programme,
    texts: [
      'CHƯƠNG TRÌNH PHỐI HỢP',
      'NỘI DUNG PHỐI HỢP',
      'Tham mưu, hướng dẫn, kiểm tra việc thực hiện Chương trình',
      'PHÓ CHỦ TỊCH',
      'TRƯỞNG BAN',
      'CHÍNH ỦY',
      draftMark,
    ],
  },
  {
    name: 'the regulation',
    report: regulation,
    texts: ['Chương II', 'Điều 4. Nắm tình hình', '2. Nắm dư luận xã hội.', 'CHỦ TỊCH'],
  },
  {
    name: 'the progress',
    report: progress,
    texts: ['1/4 nhiệm vụ (25%)', 'Tổng cộng: 1/4 nhiệm vụ', 'ít nhất 40 cuộc', '7 mô hình; 35%'],
  },
  ...reviewed.map((report) => ({
    name: 'the review',
    report,
    texts: [
      'Nhân dân quan tâm tiến độ giải phóng mặt bằng',
      'chuyển tiếp, năm 2024',
      'Hạn chế, tồn tại',
    ],
  })),
];

const missing = (text: string, texts: readonly string[]) =>
  texts.filter((each) => !folded(text).includes(folded(each)));

/** Words of a narrow cell or half stand in several lines, with those of its neighbours between. */
const wordsOf = (texts: readonly string[]) => texts.flatMap((each) => each.split(' '));

describe('documents of coordination', () => {
  it.each(musts)('shows $name in a workbook', async ({ report, texts }) => {
    const { bytes, findings } = await exportReport(report, excel(), context);
    const text = await readExcel(bytes);
    expect([missing(text, texts), findings]).toEqual([[], []]);
  });

  it.each(musts)('shows $name as plain text', async ({ report, texts }) => {
    const { bytes } = await exportReport(report, plainText({ width: 240 }), context);
    expect(missing(new TextDecoder().decode(bytes), wordsOf(texts))).toEqual([]);
  });

  it.each(musts)('shows $name as CSV', async ({ report, texts }) => {
    const { bytes } = await exportReport(report, csv(), context);
    // Words are as they were written: capitals are a matter of looks.
    const capitals = (text: string): string => text.toLocaleUpperCase('vi');
    expect(missing(capitals(readCsv(bytes)), wordsOf(texts).map(capitals))).toEqual([]);
  });

  needsTool('pdftotext', 'documents of coordination').it.each(musts)(
    'shows $name in a PDF',
    async ({ report, texts }) => {
      const { bytes, findings } = await exportReport(report, pdf(), context);
      const text = readPdf(bytes);
      expect([missing(text, wordsOf(texts)), findings]).toEqual([[], []]);
    },
  );
});
