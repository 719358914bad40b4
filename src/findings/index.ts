export * from './door.js';
export { breach, type Breach } from './breach.js';
export { below } from './below.js';
export { referenceFinding, shapeFinding } from './findings.js';
export { flatError } from './flat-error.js';
export { findingsFromZod } from './findings-from-zod.js';
export { kindOf } from './kind-of.js';
export { namesIn } from './names-in.js';
export { looseObject, object, strictObject } from './object-schema.js';
export { withNames } from './with-names.js';
export { requireFunction, requireList, requireObject, requireText } from './require-argument.js';
export { readablePieces } from './readable-pieces.js';
export { readable, readableLater } from './readable.js';
export {
  choiceShape,
  fieldsShape,
  flagShape,
  listShape,
  mapShape,
  numberShape,
  optionalShape,
  textShape,
  type PlainFields,
  type PlainShape,
} from './plain-shape.js';
export { requirePlain } from './require-plain.js';
export { requireShape } from './require-shape.js';
export { schemaOfShape, schemasOfFields } from './schema-of-shape.js';
export { refuseShape } from './refuse-shape.js';
