export * from './door.js';
export { addAmountSums, amountSumOf } from './contributions/amount-sum.js';
export { scoresBelow } from './scoring/total-of.js';
