export * from './door.js';
export { senderFinding, obligationFinding } from './findings.js';
