import { DanvanError } from '#room/findings';

/** Steps from the document down to a value. */
export type DocumentPath = readonly (string | number)[];

const shown = (path: DocumentPath): string =>
  path.length === 0
    ? 'the document'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./u, '');

/** Throws the one error for a document that no file can be made of, saying where and why. */
export function refuse(path: DocumentPath, problem: string): never {
  return refuseBecause(`${shown(path)} ${problem}`);
}

/** The same with a sentence that names the place itself. */
export function refuseBecause(sentence: string): never {
  throw new DanvanError('INVALID_ARGUMENT', `The document cannot be exported: ${sentence}.`);
}
