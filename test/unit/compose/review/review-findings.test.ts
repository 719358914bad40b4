import { stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { reviewFindings } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const codesOf = (...asked: Parameters<typeof contextOf>) =>
  reviewFindings(contextOf(...asked)).map(({ code }) => code);

it('reviewFindings say that addressees are not printed', () => {
  const addressees = ['Tỉnh ủy'];
  const draftMark = 'DỰ THẢO';
  expect(codesOf([], { addressees, draftMark })).toEqual(['report/no-addressees']);
  expect(codesOf([], { addressees, draftMark, layout: stateLayout })).toEqual([]);
});

it('reviewFindings count the figures with errors that are left out', () => {
  const sent = [figure('xa-a', 'sessions', -5), figure('xa-b', 'sessions', 7)];
  expect(codesOf(sent, { draftMark: 'DỰ THẢO' })).toEqual(['report/error-excluded']);
});

it('reviewFindings name the units whose reports reach beyond the period', () => {
  const within = figure('xa-a', 'sessions', 5);
  const beyond = { ...figure('xa-b', 'sessions', 7), period: '2026' };
  const found = reviewFindings(contextOf([within, beyond], { draftMark: 'DỰ THẢO' }));
  expect(found).toMatchObject([
    { code: 'report/beyond-period', severity: 'warning', params: { count: 1, units: ['xa-b'] } },
  ]);
  const both = [within, figure('xa-b', 'sessions', 7), beyond];
  expect(codesOf(both, { draftMark: 'DỰ THẢO' })).toEqual([]);
});
