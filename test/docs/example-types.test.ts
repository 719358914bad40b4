import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allExamples, type Example } from '../support/fences.js';
import { repositoryOptions } from '../support/public-names.js';
import { fromRoot } from '../support/repository.js';

const options: ts.CompilerOptions = {
  ...repositoryOptions,
  noEmit: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

type Fragment = Pick<Example, 'file' | 'line' | 'text'>;

/** Checks examples together, each as a module of its own that exists in memory only. */
function typeProblems(examples: readonly Fragment[]): readonly string[] {
  const files = new Map(
    examples.map((example, at) => [fromRoot(`example-${at}.ts`), example] as const),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const example = files.get(name);
    return example === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, `${example.text}\nexport {};\n`, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name);
    return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
      const within = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${file}:${line + within} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('the types of the examples', () => {
  it('hold under the strict options of the repository', () => {
    expect(typeProblems(allExamples())).toEqual([]);
  });

  it('are refused where they are wrong, with the line of the file', () => {
    const right = { file: 'a.md', line: 10, text: 'const a: number = await 1;\nconst unused = a;' };
    const wrong = { file: 'b.md', line: 20, text: '1;\nconst a: string = 1;' };
    expect(typeProblems([right, wrong])).toEqual([
      `b.md:21 Type 'number' is not assignable to type 'string'.`,
    ]);
  });
});
