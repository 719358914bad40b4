import type { Finding } from '#room/findings';
import { checkPart } from './part-checks.js';
import type { StatedCount } from './stated-count.js';

/** Counts of a record by the names of their fields. */
type Counts<Field extends string> = { readonly [Name in Field]?: StatedCount | undefined };

/** Fields that are surely larger than those they are part of: `['agreed', 'households']`. */
export const checkFieldParts = <Field extends string>(
  counts: Counts<Field>,
  pairs: readonly (readonly [part: Field, whole: Field])[],
): readonly Finding[] =>
  pairs.flatMap(([part, whole]) => checkPart([part, counts[part]], [whole, counts[whole]]));
