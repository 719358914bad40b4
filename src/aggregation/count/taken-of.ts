import { choose } from '../choice/choose.js';
import { isBottom } from '../choice/place-tree.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import type { Taken } from '../choice/taken.js';
import type { Channel } from '../figure/channels-of.js';
import type { Owing } from '../owing/owing.js';
import type { Question } from './question.js';

/** A report that counts, and the channel that it came on. */
export interface CountedReport extends Taken {
  readonly channel: Channel;
}

/** A body that reports: a unit on a line. */
const bodyOf = ({ unit, span }: CountedReport): string => `${unit} ${span.line}`;

/**
 * A joint activity counts once, however many bodies report it: that of the first unit in the order of
 * the tree, each before those below it, and of its first line.
 */
function onceByActivity(taken: readonly CountedReport[]): readonly CountedReport[] {
  if (taken.every(({ channel }) => channel.activity === '')) return taken;
  const inOrder = taken.toSorted((a, b) => a.unit - b.unit || a.span.line - b.span.line);
  const first = new Map<string, string>();
  for (const one of inOrder) {
    const { activity } = one.channel;
    if (!first.has(activity)) first.set(activity, bodyOf(one));
  }
  return taken.filter(
    (one) => one.channel.activity === '' || first.get(one.channel.activity) === bodyOf(one),
  );
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
  const all = figure.channels.flatMap((channel) => {
    const whole = channel
      .candidates(root, days)
      .filter(({ isConsolidated }) => isAlone || isConsolidated);
    return chosenOf(whole, channel.time).map((span) => ({
      unit: root,
      span,
      standsIn: !isAlone,
      weight: 0,
      channel,
    }));
  });
  return onceByActivity(all);
}
