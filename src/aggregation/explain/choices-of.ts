import { groupBy } from '#room/kit';
import { daysTold } from '../choice/figure.js';
import { spanOf, type Report, type Stretch } from '../choice/span.js';
import type { Taken } from '../choice/taken.js';
import type { Excluded } from '../count/excluded-row.js';
import type { Channel } from '../figure/channels-of.js';
import {
  besides,
  owingBelow,
  sideOf,
  unitDaysOwed,
  withoutConsolidated,
  type Choosing,
} from './choice-sides.js';
import type { ConsolidatedChoice } from './consolidated-choice.js';
import type { TakenByUnit } from './left-out-of.js';
import { takenIn } from './left-out-of.js';
import type { Shelf } from './shelf.js';

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

/** The consolidated report that a row is a part of, and its channel. */
function reportOf({ choosing }: Choices, { row, unit }: Excluded) {
  for (const channel of choosing.question.figure.channels) {
    const { reports } = channel.sentBy(unit);
    const report = reports.find((one: Report) => one.rows.includes(row));
    if (report !== undefined) return { channel, report };
  }
  return null;
}

/** A consolidated figure that does not count, beside those of the units below that do. */
function leftChoice(choices: Choices, excluded: Excluded): readonly ConsolidatedChoice[] {
  const { choosing, taken } = choices;
  const found = reportOf(choices, excluded);
  if (found === null || found.report.rows[0] !== excluded.row) return [];
  const { unit } = excluded;
  const { channel, report } = found;
  const days = { from: report.from, to: report.to };
  const about = { unit, days, activity: report.activity };
  const below = takenIn(taken, 'below', about).filter((one) => one.channel === channel);
  const span = spanOf(report);
  const weight = unitDaysOwed(choosing, unit, days);
  const consolidated: Taken = { unit, span, standsIn: true, weight };
  return choiceOf(choices, { unit, days, channel, consolidated, below }, 'below');
}

/** What choices are told from, and what counts. */
export interface Choices {
  readonly shelf: Shelf;
  readonly choosing: Choosing;
  readonly taken: TakenByUnit;
}

/** Tells of each choice between a consolidated figure and those of the units below. */
export const choicesOf = (
  choices: Choices,
  excluded: readonly Excluded[],
): readonly ConsolidatedChoice[] => [
  ...takenChoices(choices),
  ...excluded.filter(({ reason }) => reason === 'below').flatMap((one) => leftChoice(choices, one)),
];
