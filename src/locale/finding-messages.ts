import type { FindingCode, FindingParams } from '#room/codes';
import type { Say } from './say.js';

/** A sentence for every finding code; a language that lacks one does not compile. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], say: Say) => string;
};
