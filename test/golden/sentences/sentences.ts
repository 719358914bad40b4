import type { GoldenSentence } from './golden-sentence.js';
import { ofAppeals } from './of-appeals.js';
import { ofClearance } from './of-clearance.js';
import { ofCouncils } from './of-councils.js';
import { ofDemocracy } from './of-democracy.js';
import { ofDialogues } from './of-dialogues.js';
import { ofMediation } from './of-mediation.js';
import { ofModels } from './of-models.js';
import { ofPetitions } from './of-petitions.js';
import { ofReception } from './of-reception.js';
import { ofSupervision } from './of-supervision.js';
import { ofTheSystem } from './of-the-system.js';
import { ofWorks } from './of-works.js';
import { withoutValues } from './without-values.js';

/** Sixty sentences of the trade, with what a careful human reader finds in them. */
export const sentences: readonly GoldenSentence[] = [
  ...ofMediation,
  ...ofPetitions,
  ...ofReception,
  ...ofCouncils,
  ...ofDialogues,
  ...ofModels,
  ...ofWorks,
  ...ofClearance,
  ...ofAppeals,
  ...ofSupervision,
  ...ofDemocracy,
  ...ofTheSystem,
  ...withoutValues,
];
