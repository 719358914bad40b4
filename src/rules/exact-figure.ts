import type { Observation } from '#room/indicators';
import { openSidesOf } from '#room/text';

/** What a rule can hold a figure to: its amount, and on which sides it is open. */
export interface ExactFigure {
  readonly observation: Observation;
  readonly amount: number;
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/** The figure with its amount; nothing where it is missing, a range or has no number. */
export function exactFigure(observation: Observation | undefined): ExactFigure | undefined {
  if (observation === undefined) return undefined;
  const { value } = observation;
  if (value.state === 'nil') return { observation, amount: 0, openBelow: false, openAbove: false };
  if (value.state !== 'reported' || value.amount === null) return undefined;
  const { amount, qualifier, to } = value;
  if (to !== undefined && to !== amount) return undefined;
  return {
    observation,
    amount,
    ...openSidesOf(qualifier),
  };
}
