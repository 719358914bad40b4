import type { YearPartKind } from '../periods/period.js';

/** What sets the periods of one kind apart. */
export interface YearPartShape {
  readonly months: number;
  readonly perYear: number;
  /** The end of the id, behind the year. */
  readonly suffix: (ordinal: number) => string;
  /** The source of a pattern for that end; its group is the ordinal, which is 1 without one. */
  readonly idEnd: string;
}

const shapes: { readonly [Kind in YearPartKind]: YearPartShape } = {
  month: {
    months: 1,
    perYear: 12,
    suffix: (ordinal) => `-${String(ordinal).padStart(2, '0')}`,
    idEnd: '-(0[1-9]|1[0-2])',
  },
  quarter: { months: 3, perYear: 4, suffix: (ordinal) => `-Q${ordinal}`, idEnd: '-Q([1-4])' },
  'half-year': { months: 6, perYear: 2, suffix: (ordinal) => `-H${ordinal}`, idEnd: '-H([12])' },
  'nine-months': { months: 9, perYear: 1, suffix: () => '-9M', idEnd: '-9M' },
  year: { months: 12, perYear: 1, suffix: () => '', idEnd: '' },
};

/** The parts of a year: how long each is, and how its ids end. */
export const yearPartShape = Object.freeze(shapes);
