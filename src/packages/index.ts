export * from './door.js';
export { fileFinding } from './findings.js';
export { crc32 } from './zip/crc-32.js';
export { listEntries, type ZipEntry } from './zip/list-entries.js';
export { packedBytes } from './zip/packed-bytes.js';
export { changePackage, type PartChanges } from './zip/change-package.js';
export { openPackage, type OpenedPackage, type ZipPackage } from './zip/open-package.js';
export { usualLimits, type PackageLimits } from './zip/package-problem.js';
export { applyEdits, type Edit } from './xml/apply-edits.js';
export { attributeOf, withAttribute } from './xml/attribute-of.js';
export { scanXml, type XmlTag } from './xml/scan-xml.js';
export { textOfXml, xmlText } from './xml/xml-text.js';
export { typesPart, withDefault, withOverride, withoutPart } from './parts/content-types.js';
export { partBytes, partText } from './parts/part-text.js';
export {
  appended,
  freeId,
  relationsIn,
  relationsPart,
  resolvedPart,
  withRelation,
  type Relation,
} from './parts/relations.js';
export { editPackage, type PackageEditor } from './parts/edit-package.js';
