import { coordinationFinding } from '../findings.js';
import { fromLeast, ringsOf } from '#room/kit';
import { knownIds } from '#room/records';
import { below, type Finding } from '#room/findings';
import { writtenDays } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { unknownRecords } from '../references.js';

type Link = 'parent' | 'replaces';
type ById = ReadonlyMap<string, CoordinationInstrument>;

/** The circles along a link, each from the id in it that comes first. */
function circlesOf(link: Link, byId: ById): ReadonlyMap<string, readonly string[]> {
  const graph = new Map([...byId].map(([id, instrument]) => [id, [instrument[link] ?? []].flat()]));
  const circles = ringsOf(graph).map(fromLeast);
  return new Map(circles.map((circle) => [circle[0] ?? '', circle]));
}

function linkChecker(link: Link, byId: ById) {
  const circles = circlesOf(link, byId);
  const known = knownIds(byId);
  return (instrument: CoordinationInstrument): readonly Finding[] => {
    const path = [link];
    const unknown = unknownRecords('instrument', [{ id: instrument[link], path }], known);
    const instruments = circles.get(instrument.id);
    return instruments === undefined
      ? unknown
      : [
          ...unknown,
          coordinationFinding('coordination/instrument-loop', { instruments }, { path }),
        ];
  };
}

function checkTerm({ id, parent, term }: CoordinationInstrument, byId: ById): readonly Finding[] {
  const outer = parent === undefined || parent === id ? undefined : byId.get(parent)?.term;
  if (parent === undefined || outer === undefined) return [];
  const { from: first = '', to: last = '9999-12-31' } = writtenDays(outer);
  const { from, to } = writtenDays(term);
  const isWithin = first <= (from ?? '') && (to ?? '9999-12-31') <= last;
  // A beginning that nobody has told is no reason to complain.
  const isFine = isWithin || (from === undefined && (to ?? '') <= last);
  if (isFine) return [];
  const facts = { instrument: id, parent };
  return [coordinationFinding('coordination/term-outside-parent', facts, { path: ['term'] })];
}

/** Parents and what is replaced: known, without circles, with terms that hold each other. */
export function checkInstrumentLinks(
  instruments: readonly CoordinationInstrument[],
): readonly Finding[] {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const checkParent = linkChecker('parent', byId);
  const checkReplaced = linkChecker('replaces', byId);
  return instruments.flatMap((instrument, at) => {
    const findings = [
      ...checkParent(instrument),
      ...checkReplaced(instrument),
      ...checkTerm(instrument, byId),
    ];
    return below(findings, 'instruments', at);
  });
}
