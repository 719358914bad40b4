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
  const message = `The document cannot be exported: ${shown(path)} ${problem}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
