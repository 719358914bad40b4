import { expect, it } from 'vitest';
import { readComments, readPlace } from '#inside/exporters/excel';
import { readingOf, refusedOf } from '../support.js';

const comment = (ref: string, text: string) =>
  `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`;
const plain = (xml: string) =>
  `<comments xmlns="m"><authors><author>Lan</author><author/></authors><commentList>${xml}</commentList></comments>`;
const relation = (type: string, target: string) => ({ id: 'x', type, target });
const both = [
  relation('comments', 'xl/comments1.xml'),
  relation('threadedComment', 'xl/threads.xml'),
];

const textsOf = async (parts: Record<string, string>) => {
  const reading = readingOf({ parts });
  const comments = await readComments(reading, both, 'Biểu 1');
  return { texts: Object.fromEntries(comments), findings: reading.log.all() };
};

it('reads comments without their author', async () => {
  const { texts } = await textsOf({
    'xl/comments1.xml': plain(
      comment(
        'B2',
        '<r><rPr><b/></rPr><t xml:space="preserve">Lan:\n</t></r><r><t>số ước</t></r>',
      ) + comment('C3', '<t>Lan nói đúng</t>'),
    ),
  });
  expect(texts).toEqual({ [readPlace('B2')]: 'số ước', [readPlace('C3')]: 'Lan nói đúng' });
});

it('reads conversations in the place of what stands there for old programs', async () => {
  const { texts } = await textsOf({
    'xl/comments1.xml': plain(comment('B2', '<t>[Threaded comment] …</t>')),
    'xl/threads.xml': `<ThreadedComments xmlns="t"><threadedComment ref="B2" id="1"><text>Số ước?</text></threadedComment><threadedComment ref="B2" parentId="1"><text>Đúng.</text></threadedComment></ThreadedComments>`,
  });
  expect(texts).toEqual({ [readPlace('B2')]: 'Số ước?\nĐúng.' });
});

it('tells a comment on no cell', async () => {
  const { texts, findings } = await textsOf({
    'xl/comments1.xml': plain(comment('XFE1', '<t>a</t>')),
  });
  expect(texts).toEqual({});
  expect(findings).toMatchObject([
    { code: 'sheets/out-of-range', params: { what: 'comment', place: 'XFE1' } },
  ]);
});

it('has none where no part is there', async () => {
  expect((await textsOf({})).texts).toEqual({});
});

it('counts comments as cells', async () => {
  const parts = {
    'xl/comments1.xml': plain(comment('A1', '<t>a</t>') + comment('A2', '<t>a</t>')),
  };
  const refused = await refusedOf(readComments(readingOf({ parts }, { cells: 1 }), both, 'Biểu 1'));
  expect(refused.params).toMatchObject({ limit: 'cells', found: 2, where: 'Biểu 1' });
});
