import { chooseFlows } from './choose-flows.js';
import { chooseStates } from './choose-states.js';
import { isStateRule } from './figure.js';
import type { Choice, Taken } from './taken.js';

/** The reports that make up the figure of a unit over a period, each counted once. */
export const choose = (choice: Choice, root: number): readonly Taken[] =>
  isStateRule(choice.figure.time) ? chooseStates(choice, root) : chooseFlows(choice, root);
