import type { recordFinding } from '#room/records';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in lists of records, in English. */
export const recordsEn: SentencesOf<typeof recordFinding> = {
  'records/repeated-record': ({ id, first }, say) =>
    `${id === null ? 'this record' : say.quoted(id)} is in the list already, in row ${say.number(first)}; only the first counts.`,
};
