export { checkFilledForms } from './checks/check-filled-forms.js';
export { formTotals } from './checks/form-totals.js';
export { defineForm } from './definition/define-form.js';
export { findForm, type FormQuery } from './definition/find-form.js';
export type { CheckSide, FormCheck, FormCheckInput } from './definition/form-check.js';
export type {
  ColumnIndicator,
  FormColumn,
  FormColumnInput,
  OverTime,
} from './definition/form-column.js';
export { formHeadings, type FormHeading } from './definition/form-headings.js';
export { parseFormColumns, type ReadFormColumns } from './definition/parse-form-columns.js';
export { readFormDefinition } from './definition/read-form-definition.js';
export type {
  FormAct,
  LabelColumn,
  NamedRow,
  StatisticalForm,
  StatisticalFormInput,
} from './definition/statistical-form.js';
export { emptyForm, type EmptyFormOptions } from './filled/empty-form.js';
export { filledFormJsonSchema } from './filled/filled-form-json-schema.js';
export { filledFormSchema } from './filled/filled-form-schema.js';
export type { FilledForm, FilledFormInput, FormRow } from './filled/filled-form.js';
export type { FormCells, FormState, FormValue, QualifiedFigure } from './filled/form-value.js';
export type { FormsOptions } from './filled/forms-options.js';
export { readFilledForms, type ReadFilledForms } from './filled/read-filled-forms.js';
export type { FormFormula, FormulaTerm, IndexCell } from './index-row/index-cell.js';
export { parseIndexCell } from './index-row/parse-index-cell.js';
export { formObservations } from './observations/form-observations.js';
export {
  formOfObservations,
  type FormOfObservations,
} from './observations/form-of-observations.js';
export { formChanges, type FormChange } from './roll-up/form-changes.js';
export { nextForm } from './roll-up/next-form.js';
export { rollUpForms } from './roll-up/roll-up-forms.js';
export type { RollUpOptions } from './roll-up/roll-up-options.js';
export { blankForm, type BlankFormOptions } from './sheets/blank-form.js';
export { formSheet } from './sheets/blank/form-sheet.js';
export type { FormSheetOptions } from './sheets/blank/sheet-frame.js';
export type { PassedOver, PassedOverReason } from './sheets/cells/passed-over.js';
export { formVersion, type FormMark } from './sheets/lines/form-mark.js';
export { readForm, type ReadForm } from './sheets/read-form.js';
export { locateFindings } from './sheets/reading/check-placed.js';
export type { SheetPlaces } from './sheets/reading/sheet-places.js';
export type { SheetsOptions } from './sheets/reading/sheets-options.js';
export {
  readWorkbook,
  type ReadWorkbook,
  type WorkbookOptions,
} from './sheets/workbooks/read-workbook.js';
export { readRows, type ReadRows, type RowRecord } from './sheets/read-rows.js';
export { readTable, type GivenTable, type ReadTable, type TableCell } from './sheets/read-table.js';
export type { TableOptions } from './sheets/tables/table-options.js';
export type { TableLine, TableUnderstanding } from './sheets/tables/table-understanding.js';
export {
  blankWorkbook,
  type BlankContent,
  type BlankWorkbookOptions,
} from './sheets/workbooks/blank-workbook.js';
export {
  blankWorkbooks,
  provinceWorkbook,
  type BlankWorkbooksOptions,
  type UnitWorkbook,
} from './sheets/workbooks/blank-workbooks.js';
