import { composeReview, createHierarchy } from 'danvan';
import { composeForms } from 'danvan/report';
import { toRoman } from 'danvan/text';
import { emptyForm } from 'danvan/forms';
import {
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms as forms,
} from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { ownAnnexes } from '#inside/compose';
import { figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const blocks = [{ kind: 'paragraph', text: 'a' }] as const;

it('ownAnnexes take blocks as they are, with their orientation', () => {
  expect(
    ownAnnexes([
      { title: 'A', blocks, orientation: 'portrait' },
      { title: 'B', blocks },
    ]),
  ).toEqual([
    { title: 'A', blocks, orientation: 'portrait' },
    { title: 'B', blocks },
  ]);
});

it('ownAnnexes take a document without its head and foot, and its annexes behind it', () => {
  const signers = [{ post: 'Trưởng Ban' }];
  const report = composeReview(optionsOf(tableOf(figuresOf('sessions', [1])), { signers }));
  const [own, ...others] = ownAnnexes([report]);
  expect(own?.title).toBe(report.title);
  expect(own?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  expect(others.map(({ title }) => title)).toEqual(report.annexes.map(({ title }) => title));
});

it('forms keep the labels of their annexes, and the numbers of the others leave no gap', () => {
  const period = '2026-Q1@tt-06-2025-ttcp';
  const filled = forms.slice(0, 2).map((form) => emptyForm(form, { unit: 'xa', period }));
  const hierarchy = createHierarchy([{ id: 'xa', name: 'xã A' }]);
  const sheets = composeForms({
    hierarchy,
    issuer: 'xa',
    layout,
    forms,
    filled,
    periods: { calendars },
  });
  const options = optionsOf(tableOf(figuresOf('sessions', [1])), {
    annexes: [{ title: 'A', blocks }, sheets, { title: 'B', blocks }],
  });
  const labels = composeReview(options).annexes.map(({ label }) => label);
  expect(labels.filter((label) => label.startsWith('Biểu số: '))).toEqual([
    'Biểu số: 01/TCD',
    'Biểu số: 02/XLD',
  ]);
  const numbers = labels.filter((label) => label.startsWith('PHỤ LỤC'));
  expect(numbers).toEqual(numbers.map((_, at) => `PHỤ LỤC ${toRoman(at + 1)}`));
  expect(numbers.length).toBeGreaterThan(2);
});
