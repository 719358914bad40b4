import { countedWords, namedWords, namingWords } from './number-words.js';

const year = '(?:19|20)\\d{2}';
const dash = ' ?[-\\u2010-\\u2015] ?';
const slash = '[/.\\-\\u2010-\\u2015]';
const alone = '(?<![\\p{L}\\p{N}]|\\d[.,])';
const end = '(?![.,/]?\\d)';
const more = `(?:(?:, ?| và |${dash}| đến )\\d{1,3}${end}(?! ?${countedWords})){0,9}`;
const day = `\\d{1,2}(?:${slash}\\d{1,2}(?:${slash}\\d{4})?)?${end}`;

/** Behind these words “ngày” is what was done, and no length of time. */
const doneInDays = '(?! (?:công|tiếp|hội|ra quân|cao điểm|chủ nhật|thứ bảy|vì|lao động))';
const lengths = '(?:năm|tháng|quý|tuần lễ|tuần|phút|thế kỷ|thập kỷ|nhiệm kỳ|tuổi)';
const days = `(?<!(?:tiếp dân|tiếp công dân|ra quân) \\d{0,3})\\d{1,3}(?:(?:${dash}| đến )\\d{1,3})? ?ngày${doneInDays}`;

const pattern = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags);

/**
 * The numbers of a text that are no figures: addresses, times of day, dates, documents, terms and
 * stages, lengths of time, articles, ordinals, names, and the numbers of a list.
 */
export const notFigures: readonly RegExp[] = [
  pattern('(?:https?://|www\\.)[^\\s]{1,400}'),
  pattern('(?<![\\d])0\\d{3,}(?:[. ]\\d{3,4}){0,2}'),
  pattern(`${alone}\\d{1,2}(?::\\d{2}){1,2}(?!\\d)`),
  pattern(`${alone}\\d{1,2} ?(?:giờ|h)(?! công)(?: ?\\d{2}(?: phút)?)?(?!\\p{L})`),
  pattern(`${alone}\\d{1,2}${slash}\\d{1,2}${slash}${year}(?!\\d)`),
  pattern(`${alone}(?:0?[1-9]|1[0-2])[/-]${year}${end}`),
  // Capitals are those of documents: 25-NQ/TW, 10/2022/QH15, 34/2007/PL-UBTVQH11.
  pattern(
    `${alone}\\d{1,5}[a-z]? ?[-/\\u2013] ?(?:\\d{4}[-/])?\\p{Lu}[\\p{L}\\d]{0,9}(?:[-/][\\p{L}\\d]{1,15}){0,3}`,
    'gu',
  ),
  pattern(`${alone}${year}${dash}(?:${year}|\\d{2})${end}`),
  pattern(
    `(?<!\\p{L})(?:ngày|mùng|mồng|rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|đường|tính đến|đến hết)(?: ngày)? ?\\(?${day}(?! ?${countedWords})(?:(?:${dash}| đến | và |, ?)(?:ngày )?\\d{1,2}[/.]\\d{1,2}${end}(?! ?${countedWords})){0,3}`,
  ),
  pattern(`${alone}\\d{1,3}(?:,\\d)?(?:(?:${dash}| đến )\\d{1,3})? ?${lengths}(?!\\p{L})`),
  pattern(`${alone}${days}(?!\\p{L})`),
  // The two of a proper name: “xã Xuân Quang 3”.
  pattern(
    `(?<=\\p{Lu}\\p{L}{1,8} \\p{Lu}\\p{L}{1,8} )\\d{1,2}${end}(?! ?[/%]| ?${countedWords})`,
    'gu',
  ),
  pattern(`${namingWords} ?-? ?\\d{1,4}\\p{L}?${more}(?:${dash}\\d{2,4})?${end}`),
  pattern(`${namedWords} ?\\d{1,5}\\p{Ll}?${end}(?! ?${countedWords})${more}(?! ?%)`),
  pattern('(?<=^|[.;:!?] ?)[ \\t]{0,8}\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?= )', 'gmu'),
  pattern('(?<=^[ \\t]{0,8})\\d{1,2}(?:\\.\\d{1,2}){1,3}(?= \\p{L})', 'gmu'),
  pattern('\\(\\d{1,2}\\)(?= \\p{L})'),
  pattern('[“"‘]\\d[^“”"‘’\\n]{0,40}[”"’]'),
];
