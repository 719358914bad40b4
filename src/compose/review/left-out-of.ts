import type { Finding } from '#room/findings';
import { reportFinding } from '../findings.js';
import type { LeftOut } from './sentence.js';

/** The words of an outline that are not printed, each with the place where they stand in it. */
export const leftOutOf = (
  leftOut: readonly LeftOut[],
  ...path: readonly (string | number)[]
): readonly Finding[] =>
  leftOut.map(({ indicator, text, aspect }) =>
    reportFinding(
      'report/left-out',
      { indicator, text, ...(aspect !== undefined && { aspect }) },
      { path: ['outline', ...path], indicator },
    ),
  );
