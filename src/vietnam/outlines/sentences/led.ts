import { leadershipSentences as leadership } from './leadership.js';
import { situationSentences as situation } from './situation.js';
import { supervisionSentences as supervision } from './supervision.js';

/** How the work is led. */
export const led = [leadership.documents, leadership.inspections, supervision.party] as const;

/** What the body that advises on the work, or carries it, did itself. */
export const looked = [leadership.visits, leadership.classes, situation.teams] as const;
