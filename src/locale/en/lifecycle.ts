import type { lifecycleFinding } from '#room/lifecycle';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in lifecycles, in English. */
export const lifecycleEn: SentencesOf<typeof lifecycleFinding> = {
  'lifecycle/unknown-state': ({ state, nearest }, say) =>
    `the lifecycle has no state ${say.quoted(state)}${perhaps(nearest, say)}`,
  'lifecycle/repeated-state': ({ state }, say) =>
    `the lifecycle gives the state ${say.quoted(state)} twice.`,
  'lifecycle/unreachable-state': ({ state }, say) =>
    `no moves lead to the state ${say.quoted(state)}.`,
  'lifecycle/move-not-allowed': ({ from, to, by, allowed }, say) =>
    `a move from ${say.quoted(from)} to ${say.quoted(to)}${by === null ? '' : ` by ${say.quoted(by)}`} is not allowed; ${allowed.length === 0 ? 'no move leads on from here' : `only ${say.quoted(...allowed)} can follow`}.`,
  'lifecycle/requirement-missing': ({ from, to, missing }, say) =>
    `the move from ${say.quoted(from)} to ${say.quoted(to)} still needs ${say.quoted(...missing)}.`,
};
