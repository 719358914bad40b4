import { groupBy } from '#room/kit';
import { candidatesByLine } from '../choice/candidates.js';
import type { Figure } from '../choice/figure.js';
import type { Report, Stretch } from '../choice/span.js';
import { reportsIn } from './asked-of.js';
import type { Judged } from './judged.js';
import { remembered, rememberedIn } from './remembered.js';
import { isReport } from './sent-row.js';

/** What is chosen apart from the rest: reports of an activity, and of a line where lines add. */
export interface ChannelPart {
  readonly line: number | null;
  /** The joint activity that it tells of; empty for all else. */
  readonly activity: string;
}

/** A part of a figure that is chosen by itself. */
export type Channel = Figure & ChannelPart;

/**
 * The figure of what units sent, or of parts of it. An activity counts once, whatever its lines: of
 * them none contains another.
 */
export type FigureWith = (readOf: (unit: number) => Judged, activity: string) => Figure;

/** Gives parts of what a unit sent by a key of its reports; what is no report is in each of them. */
function partsBy({ read, denied }: Judged, keyOf: (report: Report) => string) {
  const remarks = read.filter((one) => !isReport(one));
  const groups = groupBy(reportsIn(read), keyOf);
  return (key: string): Judged => ({ read: [...remarks, ...(groups.get(key) ?? [])], denied });
}

const keyOf = ({ line, activity }: ChannelPart): string => `${line ?? ''} ${activity}`;

/** Values by channel, to be found by the line and the activity of a report. */
export function byChannel<Value>(values: Iterable<readonly [ChannelPart, Value]>) {
  const byKey = new Map([...values].map(([part, value]) => [keyOf(part), value]));
  return (report: Pick<Report, 'line' | 'activity'>): Value | undefined =>
    byKey.get(keyOf(report)) ?? byKey.get(keyOf({ ...report, line: null }));
}

/** All of an activity, and what may be taken of each line; a unit is looked at once for all lines. */
function activityOf(figure: Figure) {
  const byLine = rememberedIn((unit, within) => candidatesByLine(figure.candidates(unit, within)));
  const candidatesOn = (line: number) => (unit: number, within: Stretch) =>
    byLine(unit, within)(line);
  return { figure, candidatesOn };
}

/**
 * The channels of a figure of several parts; a line is chosen alone after what it has in common
 * with others is settled.
 */
export function channelsOf(
  figureWith: FigureWith,
  judged: (unit: number) => Judged,
  parts: readonly ChannelPart[],
): readonly Channel[] {
  const byActivity = remembered((unit) => partsBy(judged(unit), ({ activity }) => activity));
  const byPart = remembered((unit) => partsBy(judged(unit), keyOf));
  const activities = new Map(
    parts.map(({ activity }) => [
      activity,
      activityOf(figureWith((unit) => byActivity(unit)(activity), activity)),
    ]),
  );
  return parts.flatMap((part) => {
    const { line, activity } = part;
    const all = activities.get(activity);
    if (all === undefined) return [];
    if (line === null) return [{ ...all.figure, ...part }];
    const alone = figureWith((unit) => byPart(unit)(keyOf(part)), activity);
    return [{ ...alone, ...part, candidates: all.candidatesOn(line) }];
  });
}
