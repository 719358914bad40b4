import type { Finding } from '#room/findings';
import { addresseeOf, type Recommendation } from '#room/democracy';
import { knownUnits, unknownUnits } from '#room/organization';
import { eachOf } from '#room/records';
import type { LetterOptions } from '../common/letter-options.js';
import { personalText } from '../common/personal-texts.js';

/** What says who somebody is in a record. */
const personalIn = (record: Recommendation, at: number): readonly Finding[] => [
  ...personalText(record.content, ['recommendations', at, 'content']),
  ...personalText(record.answer, ['recommendations', at, 'answer']),
  ...personalText(record.addresseeWords, ['recommendations', at, 'addresseeWords']),
];

/** The records that may be printed, and what was found in all. */
export function siftedRecommendations(
  recommendations: readonly Recommendation[],
  { hierarchy }: LetterOptions,
): { readonly records: readonly Recommendation[]; readonly findings: readonly Finding[] } {
  const found = recommendations.map(personalIn);
  const named = [
    ...eachOf(recommendations, 'unit', 'recommendations'),
    ...eachOf(recommendations, 'addressee', 'recommendations'),
  ];
  return {
    records: recommendations.filter((_, at) => found[at]?.length === 0),
    findings: [...found.flat(), ...unknownUnits(named, knownUnits(hierarchy))],
  };
}

/** Whether somebody had answered on a day; an answer of unknown day is one. */
export const isAnsweredOn = ({ answeredOn, state }: Recommendation, date: string): boolean =>
  answeredOn === undefined ? state !== 'open' : answeredOn <= date;

/** To whom each was sent, in the order of the register. */
export const addresseesIn = (records: readonly Recommendation[]): readonly string[] => [
  ...new Set(records.map(addresseeOf)),
];
