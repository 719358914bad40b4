import { breach, type Breach } from '#room/findings';

/** A rule of a definition, and what is said where it is broken. */
export interface DefinitionRule<Definition> {
  /** Whether the definition breaks it. */
  readonly is: (definition: Definition) => boolean;
  readonly breach: Breach;
}

/** The parts of a definition that say how it is counted and broken down. */
export interface Counting {
  readonly kind: string;
  readonly combine: { readonly unit?: string | undefined; readonly time?: string | undefined };
  readonly ratio?: { readonly numerator: string; readonly denominator: string } | undefined;
  readonly parts?: readonly string[] | undefined;
  readonly otherParts?: readonly string[] | undefined;
  readonly dimensions?: readonly string[] | undefined;
  readonly overlapping?: readonly string[] | undefined;
}

const isTwice = (list: readonly string[] = []): boolean => new Set(list).size < list.length;

/** A list that names one thing twice would count it twice. */
const once = (field: 'parts' | 'otherParts' | 'dimensions'): DefinitionRule<Counting> => ({
  is: (definition) => isTwice(definition[field]),
  breach: breach('listed-twice', 'names one thing twice', field),
});

/** What the parts of a definition ask of each other. */
export const countingRules: readonly DefinitionRule<Counting>[] = [
  once('parts'),
  once('otherParts'),
  once('dimensions'),
  {
    is: ({ dimensions = [], overlapping = [] }) =>
      overlapping.some((field) => !dimensions.includes(field)),
    breach: breach('overlapping-unknown', 'names what is none of its dimensions', 'overlapping'),
  },
  {
    is: ({ ratio }) => ratio !== undefined && ratio.numerator === ratio.denominator,
    breach: breach('terms-alike', 'has one indicator above and below the line', 'ratio'),
  },
  {
    is: ({ kind, combine: { unit, time } }) =>
      [unit, time].includes(kind === 'ratio' ? 'sum' : 'recompute'),
    breach: breach(
      'combine-unfit',
      'cannot be: a ratio is never added, and only a ratio is recomputed',
      'combine',
    ),
  },
];
