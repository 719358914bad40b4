import type { Labels } from '#room/locale';

type LabelOf<Key extends keyof Labels> = Key extends `style-${infer Role}` ? Role : never;

/** What a style is for, as the labels name it. */
export type StyleRole = LabelOf<keyof Labels>;

type Counted = 'motto' | 'heading';
type NotOfParagraphs = Counted | 'table' | 'bold' | 'italic' | 'bold-italic';

/** The name of a paragraph style inside the file; mottoes and headings are counted from 1. */
export type StyleId = Exclude<StyleRole, NotOfParagraphs> | `${Counted}-${number}`;
