import type { CaseTemplate } from '../conformance-case.js';
import { documentOf, render } from '../render.js';
import { must } from '../must.js';
import { sampleReport } from '../sample-report.js';

/** The file says what it is. */
export const formatCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'has a name, a media type and an extension without a dot',
    check: async (subject) => {
      const { file } = await render(subject, sampleReport);
      const { name } = subject.exporter();
      must(/^[a-z][a-z0-9-]*$/u.test(name), `The name “${name}” is not in kebab-case.`);
      must(
        /^[a-z]+\/[^\s/]+/u.test(file.mediaType),
        `The media type “${file.mediaType}” is not of the form “type/subtype”.`,
      );
      must(
        /^[a-z0-9]+$/u.test(file.extension),
        `The extension “${file.extension}” must be letters and digits without a dot.`,
      );
      must(file.bytes instanceof Uint8Array, 'The bytes are no Uint8Array.');
    },
  },
  {
    name: 'writes a report without blocks and annexes',
    check: async (subject) => {
      await render(subject, documentOf([]));
    },
  },
]);
