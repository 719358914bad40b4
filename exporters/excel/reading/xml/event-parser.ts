import { SaxesParser } from 'saxes';

/** One that leaves namespaces to us. */
export type EventParser = SaxesParser<{ position: false; xmlns?: false }>;

/** The five that every part may use; the library would look up the names of methods of objects too. */
const entities = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

/** A parser of XML that knows no entities but those. */
export function createEventParser(): EventParser {
  const parser: EventParser = new SaxesParser({ position: false });
  parser.ENTITIES = Object.assign(Object.create(null), entities);
  return parser;
}
