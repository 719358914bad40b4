import { commentsOf, type CellComment } from './comments-xml.js';
import { element, xmlText } from './xml.js';

/** What may be typed into cells, and what is said of it. */
export interface InputRule {
  readonly kind: 'list' | 'whole' | 'decimal' | 'any';
  readonly choices: readonly string[];
  readonly prompt: string;
  readonly error: string;
  /** Cells and ranges, parted by spaces. */
  readonly ref: string;
}

/** A cell that leads to another one, of this workbook or of another file. */
export interface LinkRule {
  readonly ref: string;
  readonly location: string;
  readonly file: string | undefined;
}

/** What blank forms have and reports have not. */
export interface SheetFurther {
  readonly state?: 'hidden' | 'veryHidden';
  readonly isLocked?: boolean;
  readonly inputs: readonly InputRule[];
  readonly links: readonly LinkRule[];
  readonly comments: readonly CellComment[];
}

/** Nothing of it. */
export const noFurther: SheetFurther = Object.freeze({ inputs: [], links: [], comments: [] });

/** Rows and columns may be made higher and wider; nothing else but open cells can be changed. */
export const protectionXml = ({ isLocked }: SheetFurther): string =>
  isLocked === true
    ? element('sheetProtection', {
        sheet: true,
        objects: true,
        scenarios: true,
        formatColumns: false,
        formatRows: false,
      })
    : '';

function ruleXml({ kind, choices, prompt, error, ref }: InputRule): string {
  const listed = `"${choices.join(',').replaceAll('"', '""')}"`;
  const formula =
    kind === 'any' ? '' : element('formula1', {}, kind === 'list' ? xmlText(listed) : '0');
  const isNumber = kind === 'whole' || kind === 'decimal';
  const values = {
    type: kind === 'any' ? undefined : kind,
    operator: isNumber ? 'greaterThanOrEqual' : undefined,
    // “gần 134” is no number, and is read: whoever types it is asked, not refused.
    errorStyle: isNumber ? 'warning' : undefined,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    error: error === '' ? undefined : error,
    prompt: prompt === '' ? undefined : prompt,
    sqref: ref,
  };
  return element('dataValidation', values, formula);
}

/** What may be typed. */
export const inputsXml = ({ inputs }: SheetFurther): string =>
  inputs.length === 0
    ? ''
    : element('dataValidations', { count: inputs.length }, inputs.map(ruleXml).join(''));

/** The relation of a link to another file; those of comments come before. */
const linkId = (at: number, { comments }: SheetFurther): string =>
  `rId${at + 1 + commentsOf(comments).relations}`;

/** Links that lead out of the workbook. */
export const outerLinks = (further: SheetFurther): readonly (readonly [id: string, LinkRule])[] =>
  further.links
    .filter(({ file }) => file !== undefined)
    .map((link, at) => [linkId(at, further), link]);

/** Whether a sheet names other parts. */
export const needsRelations = (further: SheetFurther): boolean =>
  further.comments.length > 0 || outerLinks(further).length > 0;

/** Cells that lead to others. */
export function linksXml(further: SheetFurther): string {
  const ids = new Map(outerLinks(further).map(([id, link]) => [link, id]));
  const listed = further.links.map((link) => {
    const { ref, location } = link;
    return element('hyperlink', { ref, 'r:id': ids.get(link), location });
  });
  return listed.length === 0 ? '' : element('hyperlinks', {}, listed.join(''));
}

/** The frames of comments. */
export const drawingXml = ({ comments }: SheetFurther): string =>
  comments.length === 0 ? '' : element('legacyDrawing', { 'r:id': 'rId1' });
