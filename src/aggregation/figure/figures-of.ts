import { isStateRule, type Figure, type TimeRule } from '../choice/figure.js';
import { channelsOf, type Channel, type FigureWith, type ChannelPart } from './channels-of.js';
import { withoutIncluded, type IncludingLine } from '../choice/included-lines.js';
import type { Report } from '../choice/span.js';
import { candidatesOf } from '../choice/spans-of-unit.js';
import type { Counted } from '../dataset/dataset-of.js';
import { reportsIn } from './asked-of.js';
import type { FigureKey } from './figure-key.js';
import { sentOf } from './judged.js';
import { readFigure, type HeardDays, type ReadFigure } from './read-figure.js';
import { remembered, rememberedIn } from './remembered.js';

/** One figure as it is counted. */
export interface CountedFigure {
  readonly key: FigureKey;
  /** All that units sent of it, on whatever line and for whatever activity. */
  readonly all: Figure;
  /** The days of all that a unit sent of the indicator, in whatever category. */
  readonly heardFrom: (unit: number) => readonly HeardDays[];
  /** What would be reports of a unit, but for an error that they have. */
  readonly wrongBy: (unit: number) => readonly Report[];
  /** What is chosen apart from the rest and then added: by line where lines add, by activity. */
  readonly channels: readonly Channel[];
}

/** Lines (where they add) and activities that any unit sent the figure on. */
function partsOf({ units, readOf }: ReadFigure, key: FigureKey): readonly ChannelPart[] {
  const byLine = key.indicator.combine.line === 'sum';
  const found = new Map<string, ChannelPart>();
  for (const unit of units) {
    for (const { activity, ...report } of reportsIn(readOf(unit))) {
      const line = byLine ? report.line : null;
      found.set(`${line ?? ''} ${activity}`, { line, activity });
    }
  }
  return found.size === 0 ? [{ line: null, activity: '' }] : [...found.values()];
}

/** Lines that contain others, where lines add. */
function includingLines({ lines }: Counted, key: FigureKey): readonly IncludingLine[] {
  if (key.indicator.combine.line !== 'sum') return [];
  const places = new Map(lines.map(({ id }, place) => [id, place + 1]));
  return lines.flatMap(({ includes = [] }, place) => {
    const numbers = includes.flatMap((id) => places.get(id) ?? []);
    return numbers.length === 0 ? [] : [{ line: place + 1, includes: numbers }];
  });
}

/** Finds the reports of a figure in a store. */
export function figureOf(store: Counted, key: FigureKey, countErrors: boolean): CountedFigure {
  const read = readFigure(store, key, countErrors);
  const including = includingLines(store, key);
  // What changed is told for its own days; changes do not add up over time.
  const time: TimeRule = key.measure === 'change' ? 'forbid' : key.indicator.combine.time;
  const figureWith: FigureWith = (readOf, activity) => {
    const inOthers = activity === '' ? including : [];
    const sentBy = remembered((unit) => sentOf(readOf(unit)));
    const candidates = rememberedIn((unit, within) =>
      withoutIncluded(
        candidatesOf(sentBy(unit).reports, time, within),
        inOthers,
        isStateRule(time),
      ),
    );
    return { time, sentBy, candidates };
  };
  const all = figureWith(read.judged, '');
  const parts = partsOf(read, key);
  const [only, ...others] = parts;
  const isPlain = only?.activity === '' && others.length === 0;
  const channels = isPlain ? [{ ...all, ...only }] : channelsOf(figureWith, read.judged, parts);
  return { key, all, heardFrom: read.heardFrom, wrongBy: read.wrongBy, channels };
}
