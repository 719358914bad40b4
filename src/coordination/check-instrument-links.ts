import { createFinding, type Finding } from '../findings/index.js';
import type { CoordinationInstrument } from './coordination-instrument.js';
import { below } from './read-records.js';
import { unknownRecords } from './references.js';

type Link = 'parent' | 'replaces';
type ById = ReadonlyMap<string, CoordinationInstrument>;

/** The instruments from this one on along a link, where that leads back to it. */
function circleFrom(start: string, link: Link, byId: ById): readonly string[] {
  const line: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    at = byId.get(at)?.[link];
  }
  return at === start ? line : [];
}

function checkLink(instrument: CoordinationInstrument, link: Link, byId: ById) {
  const path = [link];
  const unknown = unknownRecords('instrument', [{ id: instrument[link], path }], byId);
  const instruments = circleFrom(instrument.id, link, byId);
  // Each circle is named once, at the instrument whose id comes first.
  const isNamed = instruments.length === 0 || instruments.some((id) => id < instrument.id);
  return isNamed
    ? unknown
    : [...unknown, createFinding('coordination/instrument-loop', { instruments }, { path })];
}

function checkTerm({ id, parent, term }: CoordinationInstrument, byId: ById): readonly Finding[] {
  const outer = parent === undefined || parent === id ? undefined : byId.get(parent)?.term;
  if (parent === undefined || outer === undefined) return [];
  const { firstDay = '', lastDay = '9999-12-31' } = outer;
  const isWithin = firstDay <= (term.firstDay ?? '') && (term.lastDay ?? '9999-12-31') <= lastDay;
  // A beginning that nobody has told is no reason to complain.
  const isFine = isWithin || (term.firstDay === undefined && (term.lastDay ?? '') <= lastDay);
  if (isFine) return [];
  const facts = { instrument: id, parent };
  return [createFinding('coordination/term-outside-parent', facts, { path: ['term'] })];
}

/** Parents and what is replaced: known, without circles, with terms that hold each other. */
export function checkInstrumentLinks(
  instruments: readonly CoordinationInstrument[],
): readonly Finding[] {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return instruments.flatMap((instrument, at) => {
    const findings = [
      ...checkLink(instrument, 'parent', byId),
      ...checkLink(instrument, 'replaces', byId),
      ...checkTerm(instrument, byId),
    ];
    return below(findings, 'instruments', at);
  });
}
