import { createPlaceTree } from '../choice/place-tree.js';
import { checkAmount } from './check-amounts.js';
import type { Dataset } from './dataset.js';
import type { Counted } from './dataset-of.js';
import { figureRowsOf } from './figure-rows.js';
import { listedDetails } from './listed-details.js';
import { createIntake, takeIn } from './row-reader.js';

/** The columns of a dataset that somebody made of another one by hand. */
export function recount({ hierarchy, register, catalogue, lines, observations }: Dataset): Counted {
  const numbers = {
    tree: createPlaceTree(register ?? hierarchy),
    indicators: [...catalogue.values()],
    lines,
  };
  const intake = createIntake(numbers, observations.length);
  for (const observation of observations) {
    const findings = checkAmount(observation, catalogue.get(observation.indicator));
    takeIn(
      intake,
      observation,
      findings.some(({ severity }) => severity === 'error'),
    );
  }
  const { periods, indicatorPlaces } = intake;
  const columns = { ...intake.columns, details: listedDetails(intake.columns.details) };
  const store = { ...numbers, indicatorPlaces, periods, columns };
  return { ...store, figureRows: figureRowsOf(store) };
}
