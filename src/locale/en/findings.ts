import type { referenceFinding, shapeFinding } from '#room/findings';
import { type Say, type SentencesOf, wordOf } from '#room/locale';
import { breachesEn } from './breaches.js';
import { formatsEn, typesEn } from './shape-words.js';
import { tooLargeEn, tooSmallEn } from './sizes.js';
import { named, perhaps } from './words.js';

const unreadable = {
  throws: 'this cannot be read, it fails when it is looked at; enter it again.',
  nested: 'this is nested too deeply or holds itself, and cannot be read.',
  large: 'this is too large for one record of a list, and cannot be read.',
};

const isIsoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What was given, with its value where it is short enough to be told. */
function given(received: string, value: string | undefined, say: Say): string {
  if (value === undefined) return wordOf(typesEn, received);
  if (received === 'number') return `the number ${say.number(Number(value))}`;
  return `${received === 'string' ? 'the text ' : ''}${say.quoted(value)}`;
}

/** The sentences of the findings in the shape of values, in English. */
export const shapeEn: SentencesOf<typeof shapeFinding> = {
  'shape/wrong-type': ({ expected, received, value }, say) =>
    `expected ${wordOf(typesEn, expected)}, but received ${given(received, value, say)}.`,
  'shape/missing-field': ({ expected }) =>
    `a field that must be given is missing, expected ${Object.hasOwn(typesEn, expected) ? wordOf(typesEn, expected) : expected}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `there are fields that are not known: ${named(fields, say)}; check how they are spelt.`,
  'shape/too-small': tooSmallEn,
  'shape/too-large': tooLargeEn,
  'shape/not-in-list': ({ allowed, received }, say) =>
    ['', 'null', 'undefined'].includes(received)
      ? `nothing is given; take one of: ${say.quoted(...allowed)}.`
      : `${say.quoted(received)} is not one of those allowed; take one of: ${say.quoted(...allowed)}.`,
  'shape/wrong-format': ({ format, received, pattern }, say) => {
    if (format === 'date' && isIsoDay(received))
      return `${say.quoted(received)} is a day that the calendar does not have; check day and month.`;
    const how = Object.hasOwn(formatsEn, format) ? formatsEn[format] : undefined;
    const form = pattern === undefined ? '.' : `, pattern ${pattern}.`;
    return `${say.quoted(received)} is not written as it should be; ${how ?? `look up how this field is filled in${form}`}`;
  },
  'shape/not-valid': ({ breach = '', detail }) =>
    (Object.hasOwn(breachesEn, breach) ? breachesEn[breach] : undefined) ??
    `this is not valid: ${detail.replace(/\.$/, '')}.`,
  'shape/unreadable': ({ reason }) => unreadable[reason],
};

/** The sentences of the findings of whoever names a unit or an indicator, in English. */
export const referenceEn: SentencesOf<typeof referenceFinding> = {
  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `the unit ${say.quoted(unit)} is not in the list of units${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `the indicator ${say.quoted(indicator)} is not in the catalogue${perhaps(nearest, say)}`,
};
