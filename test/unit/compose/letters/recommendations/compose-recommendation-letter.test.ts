import { composeRecommendationLetter, type RecommendationLetterOptions } from 'danvan/report';
import { readRecommendations } from 'danvan/democracy';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const row = { unit: 'xa-a', content: 'sửa cống', addressee: 'ubnd', due: '2026-10-30' };
const { values: recommendations } = readRecommendations([
  { ...row, id: 'k1' },
  { ...row, id: 'k2', answeredOn: '2026-09-01' },
  { ...row, id: 'k3', addressee: 'so' },
]);
const { addressees: _addressees, ...bare } = frame;
const letter = (more: Partial<RecommendationLetterOptions> = {}) =>
  composeRecommendationLetter({ ...bare, recommendations, addressee: 'ubnd', ...more });

it('sends what is open to its addressee, and says what was answered', () => {
  expect(letter().title).toBe('Công văn đề nghị xem xét, trả lời kiến nghị');
  expect(bodyOf(letter())).toEqual([
    'Kính gửi: Ủy ban nhân dân tỉnh',
    'Sở Nội vụ gửi Ủy ban nhân dân tỉnh 01 kiến nghị, cụ thể như sau:',
    '1',
    'Sửa cống',
    'Xã A',
    '30/10/2026',
    'Đề nghị Ủy ban nhân dân tỉnh xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản đúng thời hạn nêu trên.',
    'Rất mong Ủy ban nhân dân tỉnh quan tâm, phối hợp thực hiện./.',
  ]);
  expect(letter().findings).toMatchObject([
    { code: 'report/already-answered', path: ['recommendations', 1, 'state'] },
  ]);
});

it('puts a long list into an annex, and says so', () => {
  const rows = Array.from({ length: 13 }, (_, at) => ({ ...row, id: `k${at}` }));
  const long = letter({ recommendations: readRecommendations(rows).values });
  expect(bodyOf(long)).toEqual([
    'Kính gửi: Ủy ban nhân dân tỉnh',
    'Sở Nội vụ gửi Ủy ban nhân dân tỉnh 13 kiến nghị (danh mục tại phụ lục kèm theo).',
    'Đề nghị Ủy ban nhân dân tỉnh xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản đúng thời hạn ghi tại phụ lục.',
    'Rất mong Ủy ban nhân dân tỉnh quan tâm, phối hợp thực hiện./.',
  ]);
  expect(long.annexes).toMatchObject([
    {
      title: 'Danh mục kiến nghị gửi Ủy ban nhân dân tỉnh',
      blocks: [{ kind: 'table', rows: { length: 13 } }],
    },
  ]);
});

it('names no days where some have none', () => {
  const open = recommendations.slice(0, 1).map(({ due: _due, ...record }) => record);
  expect(bodyOf(letter({ recommendations: open })).join()).not.toContain('đúng thời hạn');
});

it('is refused with nothing to send, and with a person in it', () => {
  expect(errorOf(() => letter({ addressee: 'Công an tỉnh' })).findings).toMatchObject([
    { code: 'report/nothing-to-send', path: ['addressee'] },
  ]);
  const named = recommendations.map((record) => ({ ...record, content: 'giúp ông Lê Văn Cường' }));
  const draft = letter({ recommendations: named, draftMark: 'DỰ THẢO' });
  expect(codesOf(draft)).toContain('report/personal-text');
  expect(JSON.stringify(draft)).not.toContain('Lê Văn Cường');
});

it.each([{ recommendations: 7 }, { recommendations: [7] }, { addressee: 7 }])(
  'refuses %j',
  (more) => {
    expect(errorOf(() => letter(Object(more))).code).toBe('INVALID_ARGUMENT');
  },
);
