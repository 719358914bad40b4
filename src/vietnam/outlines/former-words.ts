import type { CalendarDate } from '#room/time';

/** Words of reports that changed with an act: outlines are written in those of today. */
interface FormerWord {
  readonly now: string;
  readonly before: string;
  /** The last day of the old word. */
  readonly to: CalendarDate;
  readonly legalBasis: string;
}

/** The words that stood in reports until an act changed them. */
export const formerWords: readonly FormerWord[] = [
  {
    now: 'dân chủ ở cơ sở',
    before: 'Quy chế dân chủ ở cơ sở',
    to: '2023-06-30',
    legalBasis: 'Luật 10/2022/QH15',
  },
  {
    now: 'Trong doanh nghiệp, tổ chức có sử dụng lao động',
    before: 'Ở nơi làm việc',
    to: '2023-06-30',
    legalBasis: 'Nghị định 145/2020/NĐ-CP; Luật 10/2022/QH15',
  },
  {
    now: 'xã, phường, đặc khu',
    before: 'xã, phường, thị trấn',
    to: '2025-06-30',
    legalBasis: 'Luật 72/2025/QH15',
  },
];

/** A text in the words of a day. */
export const inWordsOf = (text: string, day: CalendarDate): string =>
  formerWords
    .filter(({ to }) => day <= to)
    .reduce((words, { now, before }) => words.replaceAll(now, before), text);
