/** The shape of a value as data: to look at values without a library, or to make a schema of it. */
export type PlainShape = (
  | { readonly type: 'string' | 'number' | 'boolean' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'array' | 'record'; readonly of: PlainShape }
  | { readonly type: 'object'; readonly fields: PlainFields }
) & { readonly isOptional?: true };

/** The shapes of the fields of an object; it may have others. */
export interface PlainFields {
  readonly [field: string]: PlainShape;
}

export const textShape: PlainShape = { type: 'string' };

export const numberShape: PlainShape = { type: 'number' };

export const flagShape: PlainShape = { type: 'boolean' };

export const choiceShape = (...values: readonly string[]): PlainShape => ({
  type: 'choice',
  values,
});

export const listShape = (of: PlainShape): PlainShape => ({ type: 'array', of });

/** An object whose fields may have any names. */
export const mapShape = (of: PlainShape): PlainShape => ({ type: 'record', of });

export const fieldsShape = (fields: PlainFields): PlainShape => ({ type: 'object', fields });

export const optionalShape = (shape: PlainShape): PlainShape => ({ ...shape, isOptional: true });
