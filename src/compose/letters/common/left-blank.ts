import type { Finding } from '#room/findings';
import { reportFinding } from '../../findings.js';
import type { BlankPart } from './blank-part.js';

/** Says what is left blank, each part once. */
export const leftBlank = (parts: readonly (BlankPart | undefined)[]): readonly Finding[] =>
  [...new Set(parts)].flatMap((part) =>
    part === undefined ? [] : [reportFinding('report/left-blank', { part }, {})],
  );
