import { describe, expect, it } from 'vitest';
import { reviewContext, templatesOf } from '#inside/compose';
import { figure, optionsOf, tableOf } from '../../../support/review.js';

const section = {
  id: 'a',
  level: 1,
  heading: 'a',
  sentences: ['Có {x.sessions} cuộc.', 'Có {x.teams} tổ.'],
  own: ['{area} có họp{x.sessions:given}.'],
} as const;

const ofUnit = (units: string) =>
  templatesOf(
    section,
    reviewContext(optionsOf(tableOf([figure('xa-a', 'sessions', 1)], { units }))),
  );

describe('templatesOf', () => {
  it('gives what a unit says of itself in place of what tells the same indicators', () => {
    expect(ofUnit('xa-a')).toEqual(['{area} có họp{x.sessions:given}.', 'Có {x.teams} tổ.']);
  });

  it('gives the sentences where others are told of too', () => {
    expect(ofUnit('tinh')).toEqual(section.sentences);
  });
});
