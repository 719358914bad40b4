export { addAll } from './add-all.js';
export { asFrozen } from './as-frozen.js';
export { deepFreeze, isDeepFrozen } from './deep-freeze.js';
export { editDistance } from './edit-distance.js';
export { firstPlace } from './first-place.js';
export { givesOneByOne } from './gives-one-by-one.js';
export { groupBy } from './group-by.js';
export { type KnownLiteral } from './known-literal.js';
export { nearestAmong, type Spelling } from './nearest-among.js';
export { onDemand } from './on-demand.js';
export { areOutOfScale, leastOthers, outOfScaleAmong, type OutOfScale } from './out-of-scale.js';
export { partByFirst } from './part-by-first.js';
export {
  foreignObject,
  holdsForeign,
  plainCopy,
  reservedName,
  type CopyProblem,
} from './plain-copy.js';
export { fromLeast, knotsOf, ringsOf, type Graph } from './rings-of.js';
export { ringsOnWays } from './rings-on-ways.js';
export { areSameValues } from './same-values.js';
export { tellCaller } from './tell-caller.js';
