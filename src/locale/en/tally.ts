import type { tallyFinding } from '#room/tally';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings when records are counted, in English. */
export const tallyEn: SentencesOf<typeof tallyFinding> = {
  'tally/not-counted': ({ record }, say) => `no indicator counts ${say.quoted(record)}.`,
  'tally/outside-periods': ({ record }, say) =>
    `the days or the period of ${say.quoted(record)} lie in none of the periods that are counted; it is not counted.`,
  'tally/state-passed': ({ record }, say) =>
    `${say.quoted(record)} is not counted: only what stood at the beginning or the end of a period is, and it had ended by then, or another record of the unit tells it.`,
  'tally/list-not-counted': ({ list, records }, say) =>
    `the list ${say.quoted(list)} has ${say.number(records)} ${records === 1 ? 'record' : 'records'}, which no indicator counts.`,
  'tally/periods-overlap': ({ list, record, period, longerRecord, longerPeriod }, say) =>
    `in the list ${say.quoted(list)} the record ${say.quoted(record)} (${say.period(period)}) may be told by ${say.quoted(longerRecord)} (${say.period(longerPeriod)}) as well, and both are added; leave one out if it is.`,
  'tally/no-unit': ({ record }, say) =>
    `it is not known which unit ${say.quoted(record)} belongs to; it is not counted.`,
  'tally/no-period': ({ record }, say) =>
    `it is not known which period ${say.quoted(record)} belongs to; it is not counted.`,
  'tally/measure-not-converted': ({ indicator, unit }, say) =>
    `${unit === '' ? 'an amount without a unit of measure' : `the unit of measure ${say.quoted(unit)}`} cannot be turned into that of ${say.indicator(indicator)}; it is not counted.`,
};
