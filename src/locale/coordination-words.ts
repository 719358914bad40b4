import type { Language } from './language.js';
import type { Say } from './say.js';

interface CoordinationWords {
  readonly records: { readonly [list: string]: string };
  readonly lists: { readonly [list: string]: string };
  readonly between: (first: string, last: string) => string;
  readonly from: (first: string) => string;
  readonly to: (last: string) => string;
}

const words: { readonly [Each in Language]: CoordinationWords } = Object.freeze({
  vi: {
    records: {
      instrument: 'văn bản phối hợp',
      content: 'nội dung phối hợp',
      task: 'nhiệm vụ',
      event: 'hội nghị',
      note: 'ghi nhận tình hình',
      review: 'báo cáo sơ kết, tổng kết',
      site: 'điểm cầu',
      party: 'bên phối hợp',
    },
    lists: {
      role: 'vai trò của bên phối hợp',
      activity: 'hoạt động',
      topic: 'lĩnh vực tình hình',
      'event-kind': 'loại hội nghị',
      'event-role': 'vai trò tại hội nghị',
    },
    between: (first, last) => ` (từ ngày ${first} đến hết ngày ${last})`,
    from: (first) => ` (từ ngày ${first})`,
    to: (last) => ` (đến hết ngày ${last})`,
  },
  en: {
    records: {
      instrument: 'instrument',
      content: 'content',
      task: 'task',
      event: 'event',
      note: 'situation note',
      review: 'review',
      site: 'site',
      party: 'party',
    },
    lists: {
      role: 'roles of parties',
      activity: 'activities',
      topic: 'topics',
      'event-kind': 'kinds of events',
      'event-role': 'roles at events',
    },
    between: (first, last) => ` (${first} to ${last})`,
    from: (first) => ` (from ${first} on)`,
    to: (last) => ` (up to ${last})`,
  },
});

/** What one record of a list is called. */
export const recordWord = (list: string, language: Language): string =>
  words[language].records[list] ?? list;

/** What a list of words that users may add to is called. */
export const wordList = (list: string, language: Language): string =>
  words[language].lists[list] ?? list;

/** The days of a term behind the name of its instrument; nothing where both ends are open. */
export function termDays(
  { firstDay, lastDay }: { readonly firstDay: string | null; readonly lastDay: string | null },
  say: Say,
  language: Language,
): string {
  const { between, from, to } = words[language];
  if (firstDay !== null && lastDay !== null) return between(say.date(firstDay), say.date(lastDay));
  if (firstDay !== null) return from(say.date(firstDay));
  return lastDay === null ? '' : to(say.date(lastDay));
}
