import type { referenceFinding, shapeFinding } from '#room/findings';
import { type SentencesOf, wordOf } from '#room/locale';
import { perhaps } from './words.js';

/** Words for the types and formats that a field may take, by the name the schema gives them. */
const words = {
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    bigint: 'a large whole number',
    boolean: 'true or false',
    date: 'a date',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    map: 'a map',
    null: 'null',
    undefined: 'nothing',
    nan: 'not a number',
    function: 'a function',
    nonoptional: 'a value',
  },
  formats: {
    regex: 'the pattern of the field',
    date: 'a day written year-month-day, such as 2020-07-07',
    datetime: 'a date and time after ISO 8601',
    email: 'an e-mail address',
    url: 'a web address',
  },
};

const unreadable = {
  throws: 'this cannot be read, it fails when it is looked at; enter it again.',
  nested: 'this is nested too deeply or holds itself, and cannot be read.',
  large: 'this is too large for one record of a list, and cannot be read.',
};

/** The sentences of the findings in the shape of values, in English. */
export const shapeEn: SentencesOf<typeof shapeFinding> = {
  'shape/wrong-type': ({ expected, received }) =>
    `expected ${wordOf(words.types, expected)}, but received ${wordOf(words.types, received)}.`,
  'shape/missing-field': ({ expected }) =>
    `a field that must be given is missing, expected ${wordOf(words.types, expected)}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `there are fields that are not known: ${say.quoted(...fields)}; check how they are spelt.`,
  'shape/too-small': ({ minimum, received }, say) =>
    `${say.quoted(received)} is below the minimum of ${say.number(minimum)}.`,
  'shape/too-large': ({ maximum, received }, say) =>
    `${say.quoted(received)} is above the maximum of ${say.number(maximum)}.`,
  'shape/not-in-list': ({ allowed, received }, say) =>
    `${say.quoted(received)} is not one of those allowed: ${say.quoted(...allowed)}.`,
  'shape/wrong-format': ({ format, received }, say) =>
    `${say.quoted(received)} is not in the right format, expected ${wordOf(words.formats, format)}.`,
  'shape/not-valid': ({ detail }, say) => `the value is not valid: ${say.quoted(detail)}.`,
  'shape/unreadable': ({ reason }) => unreadable[reason],
};

/** The sentences of the findings of whoever names a unit or an indicator, in English. */
export const referenceEn: SentencesOf<typeof referenceFinding> = {
  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `the unit ${say.quoted(unit)} is not in the list of units${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `the indicator ${say.quoted(indicator)} is not in the catalogue${perhaps(nearest, say)}`,
};
