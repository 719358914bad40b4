import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fencesOf } from '../support/markdown.js';
import { packageDoors } from '../support/package-doors.js';
import { fromRoot, readText } from '../support/repository.js';

/** So many types may be made from generic ones while the main job is checked. */
const most = 10_000;

const job = fencesOf(readText('README.md')).find(({ heading }) => heading === 'The main job');

const built = (specifier: string): string => {
  const door = specifier === 'danvan' ? 'index' : specifier.slice(7).replace('/', '-');
  return fromRoot(`dist/${door}.d.ts`);
};

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  paths: Object.fromEntries(packageDoors.map(({ specifier }) => [specifier, [built(specifier)]])),
};

/** `tsc --extendedDiagnostics` prints it; the types of the compiler leave it out. */
const instantiationsOf = (program: ts.Program): unknown =>
  Reflect.apply(Reflect.get(program, 'getInstantiationCount'), program, []);

/** What the checker says about a program against the built types, and how many types it made. */
function checked(text: string) {
  const name = fromRoot('main-job.mts');
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? text : readFile(file));
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version, true) : getSourceFile(file, version);
  const program = ts.createProgram([name], options, host);
  const problems = program.getSemanticDiagnostics(program.getSourceFile(name));
  return {
    problems: problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    instantiations: instantiationsOf(program),
  };
}

describe('the main job of the README, against the built types', () => {
  const { problems, instantiations } = checked(job?.text ?? '');

  it('compiles', () => {
    expect(problems).toEqual([]);
  });

  it(`costs the type checker at most ${most} instantiations`, () => {
    expect(instantiations).toBeGreaterThan(1000);
    expect(instantiations).toBeLessThanOrEqual(most);
  });

  it('does not compile with a misspelt unit', () => {
    const misspelt = (job?.text ?? '').replace(`{ units: 'tay-ninh'`, `{ units: 'tay-nin'`);
    expect(checked(misspelt).problems.join()).toMatch(/tay-nin/);
  });
});
