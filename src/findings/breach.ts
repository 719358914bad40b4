/** A rule of a schema that no type can say, as zod takes it. */
export interface Breach {
  readonly error: string;
  readonly params: { readonly breach: string };
  readonly path?: string[];
}

/**
 * Names a rule of a schema, so that every language has a sentence for its breach.
 *
 * @param name - What the languages know the breach by.
 * @param error - The same in English, for those who write programs.
 * @param path - The field that is at fault. Defaults to the whole record.
 */
export const breach = (name: string, error: string, path?: string): Breach => ({
  error,
  params: { breach: name },
  ...(path !== undefined && { path: [path] }),
});
