import type { MainSentencesOf } from '#room/codes';
import type { textFinding } from '#room/text';

/** The sentences of the findings in texts, numbers and lists, in English. */
export const textEn: MainSentencesOf<typeof textFinding> = {
  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} is no number; write it the Vietnamese way, like 1.327.453 or 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `${say.quoted(text)} cannot be read as one number; write points between thousands and a comma before the decimals.`,
  'text/not-a-date': ({ text }, say) =>
    `${say.quoted(text)} is no day of the calendar; write one like “ngày 07 tháng 7 năm 2020” or 07/7/2020.`,
  'text/legacy-encoding': ({ text, encoding }, say) =>
    `${say.quoted(text)} is typed in the old encoding ${encoding}; convert it to Unicode first.`,
  'text/not-nfc': ({ text, cells }, say) =>
    `${say.number(cells)} cells are typed with marks apart from their letters, the first is ${say.quoted(text)}; they were put into Unicode normalization form C.`,
  'text/letter-eth': ({ text }, say) =>
    `${say.quoted(text)} has the letter Ð or ð (U+00D0, U+00F0), which looks like Đ or đ (U+0110, U+0111) and is another one; type it again, so that it can be found and compared.`,
  'text/look-alike-letters': ({ text, letters }, say) =>
    `${say.quoted(text)} has letters of another alphabet (${letters.join(', ')}) that look like those of Vietnamese; type it again, so that it can be found and compared.`,
};
