import { checkSamples } from './check-samples.js';
import { communeSamples } from './commune-samples.js';
import { democracySamples } from './democracy-samples.js';
import { formSamples } from './form-samples.js';
import { hiddenSamples } from './hidden-samples.js';
import { letterSamples } from './letter-samples.js';
import { recordSamples } from './record-samples.js';
import { registerSamples } from './register-samples.js';
import { textSamples } from './text-samples.js';
import { unitSamples } from './unit-samples.js';
import { workflowSamples } from './workflow-samples.js';

/** Good arguments of doors, by their names. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

/** Good arguments of all doors, to be spoilt one thing at a time. */
export const samples: Samples = {
  ...unitSamples,
  ...recordSamples,
  ...democracySamples,
  ...formSamples,
  ...workflowSamples,
  ...checkSamples,
  ...hiddenSamples,
  ...letterSamples,
  ...communeSamples,
  ...registerSamples,
  ...textSamples,
};
