export { createFinding } from './create-finding.js';
export type { BlockHandlers } from './block-handlers.js';
export { blockText } from './block-text.js';
export { defineExporter } from './define-exporter.js';
export { documentParts, type DocumentPart } from './document-parts.js';
export { encodeText } from './encode-text.js';
export { exportReport } from './export-report.js';
export type {
  CancelSignal,
  Exporter,
  ExporterCapabilities,
  RenderContext,
  RenderedFile,
} from './exporter.js';
export {
  mapBlocksWithFallback,
  type FallbackHandlers,
  type FallbackOptions,
  type MappedBlocks,
} from './map-blocks-with-fallback.js';
export { exportFinding } from './findings.js';
export { mapBlocks } from './map-blocks.js';
export { normalizeDocument } from './normalize-document.js';
export { removeUnprintable, type PrintableDocument } from './remove-unprintable.js';
export { throwIfAborted } from './watching/throw-if-aborted.js';
export { sheetFinding, type SheetLimit } from './sheets/sheet-findings.js';
export type {
  CellArea,
  CellData,
  CellInput,
  CellLink,
  CellRole,
  ReadSheets,
  SheetData,
  SheetFormat,
} from './sheets/sheet-data.js';
