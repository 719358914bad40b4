import { composeReview, aggregate, createDataset, createHierarchy } from 'danvan';
import {
  democracyOutline,
  democracyTallies,
  indicators,
  stateLayout,
  unitKinds,
} from 'danvan/vietnam';
import { expect, it } from 'vitest';

const { sections } = democracyOutline;
const sentences = sections.flatMap((section) => section.sentences ?? []);
const placesOf = (text: string) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
const words = ['area', 'period', 'full-period', 'next-period'];
const codes = new Set<string>(indicators.map(({ code }) => code));
const told = new Set(sentences.flatMap(placesOf));

const hierarchy = createHierarchy(
  [
    { id: 'xa', name: 'xã Mẫu', shortName: 'Mẫu', kind: 'commune', level: 'commune' },
    { id: 'ubnd', name: 'Ủy ban nhân dân xã Mẫu', category: 'organization', symbol: 'UBND' },
  ],
  { kinds: unitKinds },
);

/** What is printed where each of the codes was sent for the year. */
function printed(sent: readonly string[]) {
  const observations = sent.map((indicator, at) => ({
    unit: 'xa',
    indicator,
    period: '2026',
    value: at + 2,
  }));
  const dataset = createDataset({ hierarchy, indicators, observations });
  const table = aggregate(dataset, { units: 'xa', period: '2026' });
  const layout = stateLayout;
  const report = composeReview({ table, issuer: 'ubnd', layout, outline: democracyOutline });
  const texts = report.blocks.flatMap((block) => ('text' in block ? [String(block.text)] : []));
  return { report, text: texts.join('\n') };
}

it('names each of its sections once, under a heading', () => {
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sections.filter(({ heading }) => heading.trim() === '')).toEqual([]);
});

it('has places for indicators of the catalogue alone', () => {
  const texts = [democracyOutline.subject, ...sections.map(({ heading }) => heading), ...sentences];
  const names = texts.flatMap(placesOf);
  const known = (name: string) => codes.has(name.replace(/:change$/u, '')) || words.includes(name);
  expect(names.filter((name) => !known(name))).toEqual([]);
});

it('tells every figure that records are counted into', () => {
  const counted = new Set(democracyTallies.map(({ indicator }) => indicator));
  expect([...counted].filter((code) => !told.has(code))).toEqual([]);
});

it('keeps the words of the law: no “Quy chế” since July 2023, no “vụ việc” in mediation', () => {
  const texts = [...sentences, ...sections.map(({ heading }) => heading)];
  expect(texts.filter((text) => /Quy chế dân chủ/i.test(text))).toEqual([]);
  const ofMediation = sentences.filter((text) => text.includes('{mediation.'));
  expect(ofMediation.filter((text) => text.includes('vụ việc'))).toEqual([]);
  expect(ofMediation.join(' ')).toContain('hòa giải viên');
});

it('prints a year with all figures, and leaves out what was not sent', () => {
  const { text } = printed([...told].filter((code) => codes.has(code)));
  expect(text).not.toMatch(/[{}[\]…]/);
  expect(text).toContain('hòa giải viên');
  const { report, text: short } = printed(['mediation.teams']);
  expect(short).toMatch(/Toàn xã có 02 tổ hòa giải\./);
  expect(short).not.toContain('hòa giải viên');
  expect(report.findings?.length).toBeGreaterThan(0);
});

it('has one heading each for agencies, enterprises and armed forces', () => {
  const headings = sections.filter(({ id }) => /^(agencies|enterprises|armed-forces)$/.test(id));
  expect(headings.map(({ level }) => level)).toEqual([1, 1, 1]);
});
