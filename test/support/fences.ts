import { fencesOf, type Fence } from './markdown.js';
import { readText, repositoryFiles, sourceFiles } from './repository.js';

/** A fenced example of the repository and the file it stands in. */
export interface Example extends Fence {
  readonly file: string;
}

/** The fences of the doc comments of a source, with the line numbers of the file. */
export function docCommentFences(text: string): readonly Fence[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) => {
    const firstLine = text.slice(0, match.index).split('\n').length;
    const comment = match[0]
      .split('\n')
      .map((line) => line.replace(/^\s*\*(?!\/) ?/, ''))
      .join('\n');
    return fencesOf(comment, firstLine);
  });
}

function fencesOfFile(file: string): readonly Example[] {
  const text = readText(file);
  const fences = file.endsWith('.md') ? fencesOf(text) : docCommentFences(text);
  return fences.filter(({ language }) => language === 'ts').map((fence) => ({ ...fence, file }));
}

/** The pages beside the code: what a room is, and how it is used. */
const roomPages = (): readonly string[] =>
  ['src', 'exporters']
    .flatMap((folder) => repositoryFiles(folder))
    .filter((path) => path.endsWith('.md'));

/** Every `ts` fence of doc comments, of pages under `docs`, of the READMEs of rooms and of the top. */
export const allExamples = (): readonly Example[] =>
  [...sourceFiles(), ...roomPages(), ...repositoryFiles('docs'), 'README.md']
    .filter((file) => /\.(ts|md)$/.test(file))
    .flatMap(fencesOfFile);

/** Where an example stands: `src/text/x.ts:12`. */
export const placeOf = ({ file, line }: Example): string => `${file}:${line}`;
