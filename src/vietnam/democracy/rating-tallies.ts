import type { DemocracyTally } from '#room/tally';

const communes = { sphere: 'commune', scheme: 'grassroots-democracy' } as const;
const ofOne = { list: 'ratings', measure: 'rated', at: 'so-far' } as const;
const ofMany = { list: 'ratings', at: 'last' } as const;
const friendly = { list: 'ratings', where: { scheme: 'friendly-government' } } as const;

const grades = {
  grade: {
    good: 'grades.good',
    fair: 'grades.fair',
    average: 'grades.average',
    weak: 'grades.weak',
  },
} as const;

/** Which ratings each indicator counts. */
export const ratingTallies: readonly DemocracyTally[] = [
  {
    indicator: 'ratings.communes-rated',
    ...ofOne,
    where: { ...communes, summed: false },
    by: { grade: 'grade' },
  },
  {
    indicator: 'ratings.communes-rated',
    ...ofMany,
    measure: 'rated',
    where: { ...communes, summed: true },
    parts: grades,
  },
  { indicator: 'ratings.communes-good', ...ofOne, where: { ...communes, grade: 'good' } },
  {
    indicator: 'ratings.communes-good',
    ...ofMany,
    measure: 'grades.good',
    where: { ...communes, summed: true },
  },
  { indicator: 'friendly-government.dossiers', ...friendly, measure: 'dossiers' },
  { indicator: 'friendly-government.recognised', ...friendly, measure: 'recognised', at: 'last' },
];

const answers = { list: 'surveys', by: { survey: 'subject' } } as const;

/** Which surveys each indicator counts. */
export const surveyTallies: readonly DemocracyTally[] = [
  { indicator: 'satisfaction.responses', ...answers, measure: 'responses' },
  { indicator: 'satisfaction.satisfied', ...answers, measure: 'satisfied' },
];
