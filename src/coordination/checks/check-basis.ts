import { daysInText, type CalendarDate } from '#room/time';
import type { Finding } from '#room/findings';
import { coordinationFinding } from '../findings.js';
import type { InstrumentBasis } from '../instruments/basis.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationCheck } from './coordination-check.js';

/** The year in the number of an act: “10/2022/QH15”. */
const yearInNumber = /\d\/((?:19|20)\d{2})\/\p{Lu}/gu;

/** The first day on which what a basis names can have been there. */
function earliest(
  { document, text = '' }: InstrumentBasis,
  { documents = [] }: CoordinationCheck,
): CalendarDate | undefined {
  const known = documents.find(({ id }) => id === document)?.date;
  if (known !== undefined) return known;
  const words = `${document ?? ''} ${text}`;
  const years = [...words.matchAll(yearInNumber)].map(([, year = '']) => `${year}-01-01`);
  return [...daysInText(words), ...years].toSorted().at(-1);
}

/** What an instrument rests on was there when it was signed. */
export const checkBasis = (
  { id, basis, signedOn }: CoordinationInstrument,
  check: CoordinationCheck,
): readonly Finding[] =>
  basis.flatMap((each, at) => {
    const date = earliest(each, check);
    if (signedOn === undefined || date === undefined || date <= signedOn) return [];
    const params = { instrument: id, basis: each.text ?? each.document ?? '', date, signedOn };
    return [coordinationFinding('coordination/basis-later', params, { path: ['basis', at] })];
  });
