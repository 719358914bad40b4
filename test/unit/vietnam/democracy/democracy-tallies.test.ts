import type { Indicator } from 'danvan';
import { democracyTallies, indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const byCode = new Map<string, Indicator>(indicators.map((each) => [each.code, each]));
const fieldsOf = (code: string): ReadonlySet<string> => {
  const { breakdowns = [], dimensions = [] } = byCode.get(code) ?? {};
  return new Set([...breakdowns.map(({ field }) => field), ...dimensions]);
};

const states: ReadonlySet<string> = new Set(['end', 'open', 'first', 'last', 'so-far']);

describe('the tallies of democracy', () => {
  it('count for indicators of the catalogue, and never for a rate', () => {
    const wrong = democracyTallies.filter(({ indicator }) => {
      const kind = byCode.get(indicator)?.kind;
      return kind === undefined || kind === 'ratio';
    });
    expect(wrong.map(({ indicator }) => indicator)).toEqual([]);
  });

  it('count states at the end of the period, and what happened during it', () => {
    const wrong = democracyTallies.filter(({ indicator, at = 'during' }) => {
      const time = byCode.get(indicator)?.combine.time ?? 'sum';
      return (
        (time === 'last' || time === 'first') !== states.has(at) ||
        (time === 'first') !== (at === 'first')
      );
    });
    expect(wrong.map(({ indicator }) => indicator)).toEqual([]);
  });

  it('part figures by dimensions that the indicators have', () => {
    const wrong = democracyTallies.flatMap(({ indicator, by = {} }) => {
      const known = fieldsOf(indicator);
      return Object.keys(by).flatMap((field) =>
        known.has(field) ? [] : [`${indicator} ${field}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  it('part figures into categories of breakdowns that the indicators have', () => {
    const wrong = democracyTallies.flatMap(({ indicator, parts = {} }) => {
      const { breakdowns = [] } = byCode.get(indicator) ?? {};
      return Object.entries(parts).flatMap(([field, categories]) => {
        const known = breakdowns.find((each) => each.field === field)?.categories ?? [];
        return Object.keys(categories).flatMap((each) =>
          known.includes(each) ? [] : [`${indicator} ${field} ${each}`],
        );
      });
    });
    expect(wrong).toEqual([]);
  });
});
