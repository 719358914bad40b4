import { isDanvanError, type Exporter } from 'danvan';
import { defineExporter } from 'danvan/exporter';
import { plainText } from 'danvan/plain-text';
import { conformanceCases, sampleReport, type ConformanceSubject } from 'danvan/testing';
import { describe, expect, it } from 'vitest';

type Render = Exporter['render'];

const readText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Plain text, broken in one way. */
const broken = (change: (render: Render) => Render): ConformanceSubject => ({
  exporter: () => defineExporter({ ...plainText(), render: change(plainText().render) }),
  readText,
});

/** The names of the cases that fail, each with its error. */
async function failuresOf(subject: ConformanceSubject): Promise<ReadonlyMap<string, unknown>> {
  const failures = new Map<string, unknown>();
  for (const { name, run } of conformanceCases(subject)) {
    await run().catch((error: unknown) => failures.set(name, error));
  }
  return failures;
}

const namesOf = async (subject: ConformanceSubject): Promise<readonly string[]> => [
  ...(await failuresOf(subject)).keys(),
];

/** Changes the text of the file. */
const rewriting = (change: (text: string) => string): ConformanceSubject =>
  broken((render) => async (document, context) => {
    const file = await render(document, context);
    return { ...file, bytes: new TextEncoder().encode(change(readText(file.bytes))) };
  });

/** Changes what is rendered. */
const reading = (change: (document: Parameters<Render>[0]) => Parameters<Render>[0]) =>
  broken((render) => (document, context) => render(change(document), context));

const without = (kind: string): ConformanceSubject =>
  reading((document) => ({
    ...document,
    blocks: document.blocks.filter((block) => block.kind !== kind),
  }));

let calls = 0;

describe('conformanceCases', () => {
  it('passes an exporter that keeps the contract', async () => {
    expect(await namesOf(broken((render) => render))).toEqual([]);
  });

  it.each([...new Set(sampleReport.blocks.map(({ kind }) => kind))])(
    'catches an exporter that drops every %s',
    async (kind) => {
      expect(await namesOf(without(kind))).toContain(`shows the words of a ${kind} block`);
    },
  );

  it.each<[string, ConformanceSubject, readonly string[]]>([
    [
      'drops the draft mark',
      reading((document) => ({ ...document, draftMark: '' })),
      ['shows the draft mark', 'shows the draft mark of a report that has annexes only'],
    ],
    [
      'drops annexes',
      reading((document) => ({ ...document, annexes: [] })),
      [
        'shows label, title, attachment and content of each annex',
        'shows rare characters in the title of an annex or names them in a finding',
      ],
    ],
    [
      'writes other bytes each time',
      rewriting((text) => `${text}${(calls += 1)}`),
      ['gives the same bytes for the same input'],
    ],
    [
      'ignores the signal',
      broken(
        (render) =>
          (document, { locale, createdAt }) =>
            render(document, { locale, createdAt }),
      ),
      [
        'stops before it starts when its signal is aborted',
        'stops in the middle when its signal is aborted',
      ],
    ],
    [
      'looks at the signal once',
      broken(
        (render) =>
          (document, { signal, ...context }) =>
            render(document, signal?.aborted === true ? { ...context, signal } : context),
      ),
      ['stops in the middle when its signal is aborted'],
    ],
    [
      'lets progress fall',
      broken((render) => (document, context) => {
        context.onProgress?.(0.9);
        return render(document, context);
      }),
      ['tells progress from 0 to 1 that never falls'],
    ],
    [
      'writes decomposed text',
      rewriting((text) => text.normalize('NFD')),
      ['writes text in NFC, also where it was given decomposed'],
    ],
    [
      'cuts long files',
      rewriting((text) => text.slice(0, 15_000)),
      [
        'shows every row of a table of 1,000 rows',
        'shows a paragraph of 40,000 characters to its end',
        'shows a cell of 40,000 characters to its end',
      ],
    ],
    [
      'cuts long words',
      rewriting((text) => text.replace(/ŵ+/g, 'ŵ')),
      ['shows every letter of a word of 500 letters, in prose and in a cell'],
    ],
    [
      'cuts wide tables',
      rewriting((text) => text.replace(/^.*k53.*$/gm, '').replace(/k52\d/g, '')),
      ['shows every column of a table of 31 columns'],
    ],
    [
      'drops qualifiers',
      rewriting((text) => text.replaceAll('gần', '')),
      ['shows the words of a paragraph block', 'keeps the qualifier of a number'],
    ],
    [
      'prints missing figures as zero',
      rewriting((text) => text.replaceAll('…', '0')),
      ['shows the words of a note block', 'shows the mark of a cell without a number'],
    ],
    [
      'rounds figures',
      rewriting((text) => text.replaceAll('-1,25', '-1,3')),
      ['shows every number as it is printed, or as a number'],
    ],
    [
      'hides what it could not write',
      broken((render) => async (document, context) => ({
        ...(await render(document, context)),
        findings: [],
      })),
      [
        'shows rare characters in prose or names them in a finding',
        'shows rare characters in a table or names them in a finding',
        'shows rare characters in the title of an annex or names them in a finding',
      ],
    ],
    [
      'swallows markup',
      rewriting((text) => text.replaceAll('&amp;', '&')),
      ['shows text that looks like formulas or markup as it stands'],
    ],
    [
      'has an extension in capitals',
      broken((render) => async (document, context) => ({
        ...(await render(document, context)),
        extension: 'TXT',
      })),
      ['has a name, a media type and an extension without a dot'],
    ],
  ])('catches an exporter that %s, and nothing else', async (_, subject, names) => {
    expect(await namesOf(subject)).toEqual(names);
  });

  it('catches an exporter that changes the document', async () => {
    const subject = broken((render) => (document, context) => {
      Object.assign(document, { title: 'khác' });
      return render(document, context);
    });
    expect(await namesOf(subject)).toContain('leaves the document as it is');
  });

  it('catches an exporter that cannot write an empty report', async () => {
    const subject = broken((render) => async (document, context) => {
      if (document.blocks.length === 0 && document.annexes.length === 0) throw new Error('empty');
      return render(document, context);
    });
    expect(await namesOf(subject)).toEqual(['writes a report without blocks and annexes']);
  });

  it('catches an exporter that hides a block of a newer version', async () => {
    const subject = rewriting((text) => text.replace('Biểu đồ mẫu', ''));
    expect(await namesOf(subject)).toEqual([
      'prints a kind of block of a newer version as plain text, with a finding',
    ]);
  });

  it('fails with CONFORMANCE_FAILED, a sentence and the cause', async () => {
    const cause = new Error('the disk is full');
    const subject = broken(() => () => Promise.reject(cause));
    const [error] = (await failuresOf(subject)).values();
    expect(isDanvanError(error) && error.code).toBe('CONFORMANCE_FAILED');
    expect(String(error)).toContain('the disk is full');
  });

  it('accepts the amount itself from a format that keeps numbers', async () => {
    const raw = rewriting((text) =>
      text.replaceAll('4.325', '4325').replaceAll('-1,25', '-1250000000'),
    );
    const figures = 'shows every number as it is printed, or as a number';
    expect(await namesOf(raw)).toContain(figures);
    const keeping: ConformanceSubject = {
      readText,
      exporter: () => ({ ...raw.exporter(), capabilities: { formulas: true } }),
    };
    expect(await namesOf(keeping)).not.toContain(figures);
  });

  it('gives frozen cases with names that differ', () => {
    const cases = conformanceCases(broken((render) => render));
    expect(Object.isFrozen(cases)).toBe(true);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
