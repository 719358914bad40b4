import { groupBy } from '#room/kit';
import { daysTold } from '../choice/figure.js';
import { spanOf, type Stretch } from '../choice/span.js';
import type { Taken } from '../choice/taken.js';
import type { Excluded } from '../count/excluded-row.js';
import { byChannel, type Channel } from '../figure/channels-of.js';
import type { CountedFigure } from '../figure/figures-of.js';
import { remembered } from '../figure/remembered.js';
import {
  besides,
  owingBelow,
  sideOf,
  unitDaysOwed,
  withoutConsolidated,
  type Choosing,
} from './choice-sides.js';
import type { ConsolidatedChoice } from './consolidated-choice.js';
import { takenIn } from './left-out-of.js';
import type { Shelf } from './shelf.js';
import type { AllTaken } from './taken-by-unit.js';

interface Sides {
  readonly unit: number;
  readonly days: Stretch;
  readonly channel: Channel;
  readonly consolidated: Taken;
  readonly below: readonly Taken[];
}

function choiceOf(
  { shelf, choosing }: Choices,
  { unit, days, channel, consolidated, below }: Sides,
  counted: ConsolidatedChoice['counted'],
): readonly ConsolidatedChoice[] {
  const mine = sideOf([consolidated], channel);
  if (mine === null) return [];
  const told = daysTold(channel.time, days);
  const choice: ConsolidatedChoice = {
    unit: shelf.idOf(unit),
    from: shelf.dateOf(told.from),
    to: shelf.dateOf(told.to),
    counted,
    consolidated: mine,
    below: sideOf(below, channel),
    owing: owingBelow(choosing, unit).length,
  };
  return [Object.freeze(choice)];
}

/** Consolidated figures that count, beside what they count instead of. */
function takenChoices(choices: Choices): readonly ConsolidatedChoice[] {
  const { choosing, taken } = choices;
  const standing = taken.all.filter(({ standsIn }) => standsIn);
  const groups = groupBy(standing, ({ unit }) => unit);
  return [...groups].flatMap(([unit, reports]) =>
    [...groupBy(reports, ({ channel }) => channel)].flatMap(([channel, sent]) => {
      const rivals = withoutConsolidated(choosing, unit, channel);
      return sent.flatMap((consolidated) => {
        const days = consolidated.span;
        const below = besides(rivals, channel, days);
        return choiceOf(choices, { unit, days, channel, consolidated, below }, 'consolidated');
      });
    }),
  );
}

/** Finds the report that a row is a part of, and its channel. */
function reportsByRow({ channels, all }: CountedFigure) {
  const channelOf = byChannel(channels.map((channel) => [channel, channel]));
  const ofUnit = remembered((unit) => {
    const { reports } = all.sentBy(unit);
    return new Map(reports.flatMap((report) => report.rows.map((row) => [row, report])));
  });
  return ({ row, unit }: Excluded) => {
    const report = ofUnit(unit).get(row);
    const channel = report && channelOf(report);
    return report === undefined || channel === undefined ? null : { channel, report };
  };
}

/** Consolidated figures that do not count, beside those of the units below that do. */
function leftChoices(choices: Choices, excluded: readonly Excluded[]) {
  const { choosing, taken } = choices;
  const reportOf = reportsByRow(choosing.question.figure);
  return excluded.flatMap((one): readonly ConsolidatedChoice[] => {
    const found = reportOf(one);
    if (found === null || found.report.rows[0] !== one.row) return [];
    const { unit } = one;
    const { channel, report } = found;
    const days = { from: report.from, to: report.to };
    const below = takenIn(taken.beside(report), 'below', { unit, days });
    const weight = unitDaysOwed(choosing, unit, days);
    const consolidated: Taken = { unit, span: spanOf(report), standsIn: true, weight };
    return choiceOf(choices, { unit, days, channel, consolidated, below }, 'below');
  });
}

/** What choices are told from, and what counts. */
export interface Choices {
  readonly shelf: Shelf;
  readonly choosing: Choosing;
  readonly taken: AllTaken;
}

/** Tells of each choice between a consolidated figure and those of the units below. */
export const choicesOf = (
  choices: Choices,
  excluded: readonly Excluded[],
): readonly ConsolidatedChoice[] => [
  ...takenChoices(choices),
  ...leftChoices(
    choices,
    excluded.filter(({ reason }) => reason === 'below'),
  ),
];
