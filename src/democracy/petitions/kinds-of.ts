import type { NamedCount } from '../common/part-checks.js';
import type { Petition } from './petition.js';

/** The field in which the letters of each kind are counted. */
export const fieldOfKind = {
  complaint: 'complaints',
  denunciation: 'denunciations',
  feedback: 'feedback',
} as const;

/** The letters of a record by kind, as it says. */
export const kindsOf = ({
  complaints,
  denunciations,
  feedback,
}: Petition): readonly NamedCount[] => [
  ['complaints', complaints],
  ['denunciations', denunciations],
  ['feedback', feedback],
];
