import { marksOf, type ReportDocument } from '#room/report';
import { writeText } from '../text/text-rows.js';
import { contactFooter } from './contact-footer.js';
import { writeRules } from './rule-row.js';
import type { SheetWriter } from './sheet-writer.js';

/** Writes the line of contact below all else where it is too long for a footer. */
export function writeContact(document: ReportDocument, writer: SheetWriter): void {
  const { contact = '' } = document;
  if (contact.trim() === '' || contactFooter(document) !== '') return;
  const { contact: style } = marksOf(writer.layout);
  const length = writer.widthOf(writer.all);
  writer.gap(12);
  writeRules([{ center: length / 2, length }], writer);
  writeText(contact, { style, align: 'center' }, { ...writer, path: ['contact'] });
}
