import { countableRecords, type CountableRecord, type DemocracyListName } from '#room/democracy';
import { wordsOf, type DemocracyLabels } from '#room/locale';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import { asOf } from './as-of.js';
import type { DemocracyDocumentOptions } from './democracy-options.js';
import { requireDemocracyOptions } from './require-democracy-options.js';

/** What the parts of a document about records are made from. */
export interface DemocracyContext extends DocumentFrame {
  readonly options: DemocracyDocumentOptions;
  readonly words: DemocracyLabels;
  /** The records of each list that is told, in the order of the document. */
  readonly byList: ReadonlyMap<DemocracyListName, readonly CountableRecord[]>;
}

export function democracyContext(options: DemocracyDocumentOptions): DemocracyContext {
  const { labels, democracyLabels: words } = wordsOf(requireDemocracyOptions(options));
  const day = options.until ?? options.date;
  const all = countableRecords(options.records, options).map((entry) => asOf(entry, day));
  const names = options.lists ?? [...new Set(all.map(({ list }) => list))];
  const kind = { documentKind: labels.report, documentSymbol: 'BC' };
  return {
    ...documentFrame(options, kind, options.until),
    options,
    words,
    byList: new Map(names.map((name) => [name, all.filter(({ list }) => list === name)])),
  };
}

/** A label by a key that is put together; the key itself where there is none. */
export const labelOf = ({ words }: DemocracyContext, key: string): string =>
  Object.entries(words).find(([name]) => name === key)?.[1] ?? key;
