import { describe, expect, it } from 'vitest';
import { indicators, outlineFor, type OutlineAsk, type OutlineBody } from 'danvan/vietnam';

const bodies: readonly OutlineBody[] = ['party-board', 'people-committee', 'front', 'commune'];
const today = { body: 'party-board', date: '2026-12-10' } as const;

/** The whole title, with the words for a printed plan. */
function titleOf(ask: Partial<OutlineAsk>): string {
  const { subject, subjectWith } = outlineFor({ occasion: 'year', ...today, ...ask });
  return `${subject}${subjectWith?.words ?? ''}`;
}

const work = 'công tác dân vận và thực hiện dân chủ ở cơ sở';
const placesOf = (text: string) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
const words = new Set(['area', 'period', 'full-period', 'next-period', 'year']);

describe('the title', () => {
  it.each([
    ['month', 'kết quả'],
    ['quarter', 'kết quả'],
    ['half-year', 'sơ kết'],
    ['year', 'tổng kết'],
    ['term', 'tổng kết'],
  ] as const)('of a %s is “%s”, and names the plan', (occasion, kind) => {
    expect(titleOf({ occasion })).toBe(
      `${kind} ${work} {full-period}; phương hướng, nhiệm vụ {next-period}`,
    );
  });

  it('of nine months names the three months that are left', () => {
    expect(titleOf({ occasion: 'nine-months' })).toBe(
      `kết quả ${work} {full-period}; phương hướng, nhiệm vụ 3 tháng cuối năm {year}`,
    );
  });

  it('says “Quy chế” until 30/6/2023, and not in a document cited', () => {
    expect(titleOf({ date: '2023-06-30' })).toContain('thực hiện Quy chế dân chủ ở cơ sở');
    expect(titleOf({ date: '2023-07-01' })).toContain('thực hiện dân chủ ở cơ sở');
    const themes = [{ document: 'Chỉ thị về dân chủ ở cơ sở' }];
    expect(titleOf({ occasion: 'thematic', themes, date: '2020-01-01' })).toContain(
      'thực hiện Chỉ thị về dân chủ ở cơ sở',
    );
  });

  it('of a thematic review cites each document with its years', () => {
    const themes = [
      { years: 10, document: 'Nghị quyết số 25-NQ/TW' },
      { years: 5, document: 'Kết luận số 43-KL/TW' },
    ];
    expect(titleOf({ occasion: 'thematic', themes })).toBe(
      'tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW và 5 năm thực hiện Kết luận số 43-KL/TW; phương hướng, nhiệm vụ trong thời gian tới',
    );
    const interim = { occasion: 'thematic', themes: themes.slice(1), kind: 'interim' } as const;
    expect(titleOf(interim)).toMatch(/^sơ kết 5 năm thực hiện Kết luận số 43-KL\/TW;/);
  });

  it('takes braces in a cited document for words', () => {
    const themes = [{ document: 'Đề án {x}' }];
    expect(outlineFor({ ...today, occasion: 'thematic', themes }).subject).toContain('Đề án \\{x');
  });

  it('says whose work it is', () => {
    expect(titleOf({ body: 'people-committee' })).toContain('công tác dân vận chính quyền');
    expect(titleOf({ body: 'front' })).toContain('công tác Mặt trận');
  });
});

describe('what is refused', () => {
  it.each([
    ['a year “sơ kết”', { kind: 'interim' }],
    ['a term “sơ kết”', { occasion: 'term', kind: 'interim' }],
    ['a month “tổng kết”', { occasion: 'month', kind: 'final' }],
    ['a theme without a document', { occasion: 'thematic' }],
    ['a day that is none', { date: '2026-02-30' }],
  ] satisfies readonly (readonly [string, Partial<OutlineAsk>])[])('%s', (_, ask) => {
    expect(() => titleOf(ask)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('an occasion or a body of another name', () => {
    const refused = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
    expect(() => outlineFor(JSON.parse('{"occasion":"week","body":"front"}'))).toThrow(refused);
    expect(() => outlineFor(JSON.parse('{"occasion":"year","body":"toString"}'))).toThrow(refused);
  });
});

describe.each(bodies)('the outline of a %s', (body) => {
  const { sections } = outlineFor({ occasion: 'year', body, date: '2026-12-10' });
  const sentences = sections.flatMap((section) => section.sentences ?? []);
  const named = new Set(sentences.flatMap(placesOf));

  it('has a place for every indicator of the catalogue, and for nothing else', () => {
    expect(indicators.filter(({ code }) => !named.has(code)).map(({ code }) => code)).toEqual([]);
    const codes = new Set<string>(indicators.map(({ code }) => code));
    const isKnown = (name: string) => codes.has(name.replace(/:change$/u, '')) || words.has(name);
    expect([...named].filter((name) => !isKnown(name))).toEqual([]);
  });

  it('names each section once, under a heading', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(sections.filter(({ heading }) => heading.trim() === '')).toEqual([]);
  });

  it('gives workplaces and armed forces a heading each', () => {
    const headings = sections.map(({ heading }) => heading);
    expect(headings.filter((text) => text.includes('nơi làm việc và trong lực lượng'))).toEqual([]);
    expect(headings).toContain('Trong lực lượng vũ trang');
  });

  it('is written in the words of its day', () => {
    const before = outlineFor({ occasion: 'year', body, date: '2022-12-10' });
    const text = JSON.stringify(before.sections);
    expect(text).not.toContain('đặc khu');
    expect(text).not.toMatch(/(?<!Quy chế )dân chủ ở cơ sở/);
    expect(JSON.stringify(sections)).not.toMatch(/Quy chế|thị trấn/);
  });
});
