import type { CaseTemplate } from '../conformance-case.js';
import { render } from '../render.js';
import { mustShow, wordsOf } from '../must-show.js';
import { sampleReport } from '../sample-report.js';

const first = {
  label: 'Phụ lục I',
  title: 'Danh mục thứ nhất',
  attachment: '(kèm theo văn bản thử nghiệm)',
  orientation: 'portrait',
  blocks: [{ kind: 'paragraph', text: 'Lời của phụ lục đầu.' }],
} as const;

const second = {
  label: 'Phụ lục II',
  title: 'Danh mục sau cùng',
  orientation: 'landscape',
  blocks: [{ kind: 'paragraph', text: 'Lời của phụ lục cuối.' }],
} as const;

/** What stands around the blocks. */
export const partCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'shows the draft mark',
    check: async (subject) => {
      const { text } = await render(subject, sampleReport);
      mustShow(text, wordsOf([sampleReport.draftMark ?? '']));
    },
  },
  {
    name: 'shows the draft mark of a report that has annexes only',
    check: async (subject) => {
      const { text } = await render(subject, { ...sampleReport, blocks: [], annexes: [first] });
      mustShow(text, wordsOf([sampleReport.draftMark ?? '']));
    },
  },
  {
    name: 'shows label, title, attachment and content of each annex',
    check: async (subject) => {
      const { text } = await render(subject, { ...sampleReport, annexes: [first, second] });
      const { attachment } = first;
      const texts = [first, second].flatMap(({ label, title, blocks }) => [
        label,
        title,
        ...blocks.map((block) => block.text),
      ]);
      mustShow(text, [...texts, attachment]);
    },
  },
]);
