import type { SentencesOf } from '#room/locale';
import type { fileFinding } from '#room/packages';
import { perhaps } from './words.js';

const problems = {
  empty: 'it is empty',
  'not-zip': 'it is no file of Excel (.xlsx) or Word (.docx)',
  encrypted: 'it asks for a password; open it, take the password out and save it again',
  'old-format': 'it has an old format (.xls, .doc); open it and save it as .xlsx or .docx',
  'too-large': 'it is too large',
  damaged: 'it is damaged or cut off; send it again',
  'not-text': 'it is no text file (.csv)',
  'wrong-parts': 'it lacks what a file of Excel or Word has; open it and save it again',
};

const refused = {
  number: 'is no finite number',
  length: 'is longer than the 32,767 characters of a cell',
  list: 'is a list and cannot be written in one place',
  other: 'is neither text nor number',
};

/** The sentences of the findings in files that are changed or filled in, in English. */
export const filesEn: SentencesOf<typeof fileFinding> = {
  'files/not-opened': ({ problem }) => `the file cannot be opened: ${problems[problem]}.`,
  'files/place-unknown': ({ key, place, nearest }, say) =>
    `the template has no ${say.quoted(place)} to write the value ${say.quoted(key)} to${perhaps(nearest, say)}`,
  'files/place-wide': ({ key, place }, say) =>
    `${say.quoted(place)} stands for several cells that are not merged, so that the value ${say.quoted(key)} is not written; name one cell.`,
  'files/formula-kept': ({ key, formula }, say) =>
    `the cell holds the formula ${say.quoted(`=${formula}`)}, so that the value ${say.quoted(key)} is not written over it; choose another cell, or allow it.`,
  'files/value-missing': ({ key }, say) =>
    `there is no value for ${say.quoted(key)}; its place in the template stays as it is.`,
  'files/value-not-used': ({ key }, say) =>
    `the value ${say.quoted(key)} is not used; the template has no place for it.`,
  'files/value-refused': ({ key, problem }, say) =>
    `the value ${say.quoted(key)} ${refused[problem]} and is not written.`,
  'files/rows-not-closed': ({ key }, say) =>
    `the repeated rows ${say.quoted(key)} must begin with ${say.quoted(`{{#${key}}}`)} and end with ${say.quoted(`{{/${key}}}`)} in one table.`,
  'files/thread-kept': ({ findings }, say) =>
    `the cell holds a conversation (threaded comments), so that it is coloured and ${say.number(findings)} findings are not written into it.`,
  'files/values-only': ({ formulas, comments }, say) =>
    `a CSV file holds values only: ${say.number(formulas)} formulas are written as their results, ${say.number(comments)} comments are left out.`,
  'files/nested-value': ({ field }, say) =>
    `the field ${say.quoted(field)} holds neither text, number nor truth value and is not read.`,
  'files/formula-not-written': ({ formula }, say) =>
    `the formula ${say.quoted(`=${formula}`)} reaches out of the file, so that only its result is written.`,
  'files/list-not-offered': ({ choices, limit }, say) =>
    `a list of ${say.number(choices)} choices holds commas or is longer than ${say.number(limit)} characters, so that its cells take any text.`,
  'files/message-cut': ({ length, limit }, say) =>
    `a message of ${say.number(length)} characters is cut to ${say.number(limit)}.`,
};
