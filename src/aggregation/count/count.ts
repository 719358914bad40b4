import type { Owing } from '../owing/owing.js';
import type { Heard } from './heard.js';
import type { Question } from './question.js';
import type { CountedReport } from './taken-of.js';

/** All that was found out about one figure of some units. */
export interface Count {
  readonly question: Question;
  readonly roots: readonly number[];
  readonly owing: Owing;
  readonly taken: readonly CountedReport[];
  readonly heard: Heard;
}
