import { partyPractices } from './party-practices.js';
import type { PaperPractices } from './practice-table.js';
import { statePractices } from './state-practices.js';
import { unionPractices } from './union-practices.js';

/**
 * How papers of all kinds of organizations name them.
 *
 * @internal
 */
export const paperPractices = (): PaperPractices => ({
  ...partyPractices,
  ...statePractices,
  ...unionPractices,
});
