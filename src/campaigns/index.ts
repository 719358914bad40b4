export * from './door.js';
export { campaignFinding } from './findings.js';
export { addAmountSums, amountSumOf } from './contributions/amount-sum.js';
export { scoresBelow } from './scoring/total-of.js';
// Schemas have a door of their own.
export { contributionSchema } from './contributions/contribution-schema.js';
