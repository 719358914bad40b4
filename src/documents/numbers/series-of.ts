import type { ParseResult } from '#room/findings';
import { isInForce } from '#room/organization';
import { writtenDays, type CalendarDate, type TermSystem } from '#room/time';
import type { DocumentKind } from '../document-kind.js';
import type { ReadDocumentNumber } from './document-number.js';
import type { Document } from '../document.js';
import { createNumberReader } from './number-reader.js';
import type { NumberingOptions } from './numbering-options.js';
import type { NumberingRule } from './numbering-rule.js';
import { documentFinding } from '../findings.js';

/** A number with the series that it is of. */
export interface SeriesNumber {
  readonly document: Document;
  readonly read: ReadDocumentNumber;
  readonly rule: NumberingRule;
  /** Names the series: system, issuer, kind, year or term. */
  readonly series: string;
}

/** The one term that a day lies in; none where terms without exact days leave it open. */
function termAt(date: CalendarDate, { terms }: TermSystem): string | undefined {
  const found = terms.filter((each) => {
    const { from = `${each.firstYear}-01-01`, to = `${each.lastYear}-12-31` } = writtenDays(each);
    return from <= date && date <= to;
  });
  const [term, ...others] = found;
  return term === undefined || others.length > 0 ? undefined : `${term.firstYear}/${term.lastYear}`;
}

interface Facts {
  readonly document: Document;
  readonly read: ReadDocumentNumber;
  readonly terms: TermSystem | undefined;
}

function spanOf({ document, read, terms }: Facts, { restarts }: NumberingRule): string | undefined {
  const { date, term } = document;
  if (restarts === 'never') return '';
  if (restarts === 'year') return read.year === undefined ? date?.slice(0, 4) : `${read.year}`;
  return term ?? (date !== undefined && terms ? termAt(date, terms) : undefined);
}

function issuerOf({ document, read }: Facts, rule: NumberingRule): string | undefined {
  const symbols = read.bodies.map(({ symbol }) => symbol);
  const all = document.issuers.length > 0 ? document.issuers : symbols;
  return rule.joint === 'lead' ? all[0] : all.join('+') || undefined;
}

/** The kind that is given, or the only one that the number can be of, or else its symbol. */
function kindOf({ document, read }: Facts): string | undefined {
  const [only, ...others] = read.kinds;
  const told = others.length === 0 ? only?.id : undefined;
  return document.kind ?? told ?? read.kindSymbol;
}

/** The system that the number shows, or that of the kind, or the one of all the kinds it can be of. */
function systemOf(
  { document, read }: Facts,
  systems: ReadonlyMap<string, DocumentKind['system']>,
): DocumentKind['system'] | undefined {
  if (read.system !== 'unknown') return read.system;
  if (document.kind !== undefined) return systems.get(document.kind);
  const [only, ...others] = new Set(read.kinds.map(({ system }) => system));
  return others.length === 0 ? only : undefined;
}

type Part = readonly [name: string, part: string | undefined];

const partsOf = (facts: Facts, rule: NumberingRule): readonly Part[] => [
  ['issuer', rule.separates.includes('issuer') ? issuerOf(facts, rule) : ''],
  ['kind', rule.separates.includes('kind') ? kindOf(facts) : ''],
  [rule.restarts === 'term' ? 'term' : 'date', spanOf(facts, rule)],
];

/** Finds the series of one document by its number, or says what is missing. */
type SeriesReader = (document: Document, number: string) => ParseResult<SeriesNumber>;

/** Lays out the tables once, for as many documents as there are. */
export function createSeriesReader(options: NumberingOptions): SeriesReader {
  const { kinds, rules, terms } = options;
  const readNumber = createNumberReader(options);
  const systems = new Map(kinds.map(({ id, system }) => [id, system]));
  return (document, text) => {
    const { id, date } = document;
    const place = { path: ['documents', id, 'number'] };
    const refuse = (missing: readonly string[]): ParseResult<SeriesNumber> => {
      const finding = documentFinding(
        'documents/series-not-known',
        { document: id, missing },
        place,
      );
      return { ok: false, findings: [finding] };
    };
    const result = readNumber(text, { at: date, place });
    if (!result.ok) return result;
    const facts: Facts = { document, read: result.value, terms };
    const system = systemOf(facts, systems);
    if (system === undefined) return refuse(['system']);
    const fitting = rules.filter((each) => each.system === system);
    const rule = fitting.find((each) => date === undefined || isInForce(each, date));
    if (rule === undefined) return refuse(['rule']);
    const parts = partsOf(facts, rule);
    const missing = parts.filter(([, part]) => part === undefined).map(([name]) => name);
    if (missing.length > 0) return refuse(missing);
    const series = [system, ...parts.flatMap(([, part]) => (part ? [part] : []))].join(' · ');
    return { ok: true, value: { document, read: result.value, rule, series } };
  };
}
