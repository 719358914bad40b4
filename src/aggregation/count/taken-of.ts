import { choose } from '../choice/choose.js';
import { isBottom } from '../choice/place-tree.js';
import { candidatesOf, chosenOf } from '../choice/spans-of-unit.js';
import type { Taken } from '../choice/taken.js';
import type { Channel } from '../figure/figures-of.js';
import type { Owing } from '../owing/owing.js';
import type { Question } from './question.js';

/** A report that counts, and the channel that it came on. */
export interface CountedReport extends Taken {
  readonly channel: Channel;
}

/** A joint activity counts once, however many bodies report it: the highest of them, then the first. */
function onceByActivity(taken: readonly CountedReport[]): readonly CountedReport[] {
  if (taken.every(({ channel }) => channel.activity === '')) return taken;
  const senders = new Map<string, number>();
  return taken.filter(({ channel: { activity }, unit }) => {
    if (activity === '') return true;
    const first = senders.get(activity) ?? unit;
    senders.set(activity, first);
    return first === unit;
  });
}

/** The reports that make up a figure of some units, each counted once. */
export function takenOf(
  question: Question,
  roots: readonly number[],
  owing: Owing,
): readonly CountedReport[] {
  const { counting, figure, days } = question;
  const { tree } = counting;
  const all = figure.channels.flatMap((channel) =>
    roots.flatMap((root) =>
      choose({ tree, figure: channel, owing, period: days }, root).map((taken) => ({
        ...taken,
        channel,
      })),
    ),
  );
  return onceByActivity(all);
}

/** The figure that a unit sent for itself and all below, where units may not be added. */
export function takenWhole(question: Question, root: number): readonly CountedReport[] {
  const { counting, figure, days } = question;
  const isAlone = isBottom(counting.tree, root);
  return figure.channels.flatMap((channel) => {
    const { reports } = channel.sentBy(root);
    const whole = reports.filter(({ isConsolidated }) => isAlone || isConsolidated);
    return chosenOf(candidatesOf(whole, channel.time, days), channel.time).map((span) => ({
      unit: root,
      span,
      standsIn: !isAlone,
      weight: 0,
      channel,
    }));
  });
}
