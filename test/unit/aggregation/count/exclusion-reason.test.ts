import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { isApart, reasonFor } from '#inside/aggregation';
import { countFor, questionFor, unitIn, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

/** The first report of a unit, and the question that it does not count in. */
function reported(observations: readonly ObservationInput[], unit: string, asked: Asked = {}) {
  const question = questionFor(observations, asked);
  const [channel] = question.figure.channels;
  const [report] = question.figure.all.sentBy(unitIn(question, unit)).reports;
  if (channel === undefined || report === undefined) throw new Error('Nothing was sent.');
  return { question, channel, report, number: unitIn(question, unit) };
}

describe('isApart', () => {
  const asked = { indicator: 'persons' };
  const of = (unit: string, roots: readonly string[], more: Partial<ObservationInput> = {}) => {
    const { question, report, number } = reported([sent(unit, 'persons', 3, more)], unit, asked);
    return isApart(
      question,
      roots.map((id) => unitIn(question, id)),
      number,
    )(report);
  };

  it('holds for what would have to be added to other units', () => {
    expect(of('xa-a', ['tinh'])).toBe(true);
    expect(of('xa-a', ['xa-a', 'xa-b'])).toBe(true);
    expect(of('tinh', ['tinh'])).toBe(true);
  });

  it('does not hold for the unit asked alone, nor for what it sent for all', () => {
    expect(of('xa-a', ['xa-a'])).toBe(false);
    expect(of('tinh', ['tinh'], { scope: 'consolidated' })).toBe(false);
  });

  it('never holds for what units add', () => {
    const { question, report, number } = reported([sent('xa-a', 'sessions', 3)], 'xa-a');
    expect(isApart(question, [unitIn(question, 'tinh')], number)(report)).toBe(false);
  });
});

it('gives a refusal as the reason, for flows and for states', () => {
  for (const [indicator, given] of [
    ['sessions', sent('xa-a', 'sessions', 3)],
    ['teams', sent('xa-a', 'teams', 3)],
  ] as const) {
    const { question, channel, report, number } = reported([given], 'xa-a', { indicator });
    const about = { channel, report, taken: [] };
    const isRefused = { ...about, isApart: true };
    expect(reasonFor(question, number, isRefused)).toBe('not-additive-over-units');
    expect(reasonFor(question, number, { ...about, isApart: false })).not.toBe(
      'not-additive-over-units',
    );
  }
});

it.each([
  ['last', '2026-07', '2026-08', 'earlier-state'],
  // A rate may pair a state that is older than the latest.
  ['last', '2026-08', '2026-07', 'other-report'],
  ['first', '2026-08', '2026-07', 'later-state'],
  ['first', '2026-07', '2026-08', 'other-report'],
] as const)(
  'of states of which the %s counts, of %s beside %s: %s',
  (time, left, taken, reason) => {
    const teams = (period: string) => [sent('xa-a', 'teams', 3, { period })];
    const asked = { indicator: 'teams' };
    const { question, channel, report, number } = reported(teams(left), 'xa-a', asked);
    const { figure } = question;
    const ruled = { ...question, figure: { ...figure, all: { ...figure.all, time } } };
    const about = { channel, report, taken: countFor(teams(taken), asked).taken, isApart: false };
    expect(reasonFor(ruled, number, about)).toBe(reason);
  },
);
