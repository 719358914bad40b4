import type {
  PartedUnits,
  PushedFigure,
  PushedLists,
  PushedRatio,
  PushedSum,
} from '#inside/aggregation';

const noLists: PushedLists = { silent: [], partial: [], contributors: [], excluded: [] };

/** What was counted elsewhere: nothing, but for what is said. */
export const sumElsewhere = (
  sum: Partial<Omit<PushedSum, 'lists'>> = {},
  lists: Partial<PushedLists> = {},
): PushedSum => ({
  amount: 0,
  counted: 0,
  hasAmount: false,
  reported: 0,
  partial: 0,
  expected: 0,
  ...sum,
  lists: () => ({ ...noLists, ...lists }),
});

/** The same of a ratio. */
export const ratioElsewhere = (
  ratio: Partial<Omit<PushedRatio, 'lists'>> = {},
  lists: Partial<PushedLists> = {},
): PushedRatio => ({
  above: 0,
  below: 0,
  counted: 0,
  hasNothing: false,
  isTerm: false,
  left: [],
  reported: 0,
  partial: 0,
  expected: 0,
  ...ratio,
  lists: () => ({ ...noLists, ...lists }),
});

/** A figure of some units, parted, with what was counted elsewhere. */
export const figureElsewhere = (
  units: PartedUnits,
  sum: PushedSum,
  ratio: PushedRatio | null = null,
): PushedFigure => ({
  partOf: () => units,
  sumOf: () => sum,
  ratioOf: ratio === null ? null : () => ratio,
  owing: () => [],
  wasHeard: () => true,
});
