import { coordinationFinding } from '../findings.js';
import type * as z from 'zod/mini';
import { below, type ParseResult } from '#room/findings';
import { byBothNames, readPeriod, type PeriodKind, type PeriodOptions } from '#room/time';
import type {
  InstrumentTerm,
  InstrumentTermKind,
  instrumentTermSchema,
} from './instrument-term.js';

/** The kinds of periods that each kind of term can have. */
const kinds: { readonly [Kind in InstrumentTermKind]: readonly PeriodKind[] } = Object.freeze({
  year: ['year'],
  'theme-year': ['year'],
  stage: ['stage'],
  'term-of-office': ['term', 'stage'],
  span: ['span', 'open-span', 'month', 'quarter', 'half-year', 'nine-months'],
  'open-ended': [],
});

/** Gives a term the days of its period. */
export function resolveTerm(
  term: z.output<typeof instrumentTermSchema>,
  options: PeriodOptions | undefined,
): ParseResult<InstrumentTerm> {
  const { kind, name } = term;
  const named = name === undefined ? {} : { name };
  if (term.kind === 'open-ended') {
    const days = byBothNames({ from: term.from });
    return { ok: true, value: Object.freeze({ kind, ...named, ...days }) };
  }
  const period = readPeriod(term.period, options);
  const path = ['term', 'period'];
  if (!period.ok) return { ok: false, findings: below(period.findings, ...path) };
  if (!kinds[kind].includes(period.value.kind)) {
    const facts = { kind, period: term.period };
    const findings = [coordinationFinding('coordination/term-kind-differs', facts, { path })];
    return { ok: false, findings };
  }
  const days = byBothNames(period.value);
  return { ok: true, value: Object.freeze({ kind, period: period.value.id, ...named, ...days }) };
}
