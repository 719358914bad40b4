import { type MobilizationModel, levelOfModel } from '#room/campaigns';
import { nameIn } from '#room/organization';
import { toRoman, fillLabel } from '#room/text';
import { type TableBlock, type TableRow, textCell, tableColumn } from '#room/report';
import { countText } from '../frame/count-text.js';
import { documentTable } from '../frame/document-table.js';
import { catalogueName } from '../frame/catalogue-name.js';
import type { FieldOfModels, ModelContext } from './model-context.js';
import { nameOfUnit } from '../frame/name-of-unit.js';

/** What a model carries on, by name where that model is in the list. */
function noteOf({ replicates }: MobilizationModel, { options, words, language }: ModelContext) {
  if (replicates === undefined) return '';
  const origin = options.models.find(({ id }) => id === replicates);
  const model = origin === undefined ? replicates : nameIn(origin.name, language);
  return fillLabel(words.replicates, { model });
}

/** A column that would stay blank all the way down is left out. */
const hasPartners = ({ models }: ModelContext['options']): boolean =>
  models.some(({ partners }) => partners.length > 0);

const hasNotes = ({ models }: ModelContext['options']): boolean =>
  models.some(({ replicates }) => replicates !== undefined);

function rowOf(model: MobilizationModel, number: number, context: ModelContext): TableRow {
  const { options, words, language } = context;
  const { levels = [], lifecycle } = options;
  const partners = model.partners.map((id) => nameOfUnit(id, context)).join('; ');
  return {
    role: 'data',
    cells: {
      number: textCell(String(number)),
      model: textCell(nameIn(model.name, language)),
      kind: textCell(words[`subject-${model.subjectKind}`]),
      host: textCell(nameOfUnit(model.host, context)),
      ...(hasPartners(options) && { partners: textCell(partners) }),
      ...(options.levels && {
        level: textCell(catalogueName(levels, levelOfModel(model), language)),
      }),
      ...(lifecycle && { state: textCell(catalogueName(lifecycle.states, model.state, language)) }),
      ...(hasNotes(options) && { note: textCell(noteOf(model, context)) }),
    },
  };
}

const groupRow = (
  { name, models }: FieldOfModels,
  at: number,
  context: ModelContext,
): TableRow => ({
  role: 'group',
  cells: {
    number: textCell(toRoman(at + 1)),
    model: textCell(
      fillLabel(context.words.fieldGroup, {
        field: name,
        count: countText(models.length, context),
      }),
    ),
  },
});

const columnsOf = ({ options, words }: ModelContext) => [
  tableColumn('model', words.model, [8, 'left']),
  tableColumn('kind', words.subjectKind, [3.5, 'left']),
  tableColumn('host', words.host, [5, 'left']),
  ...(hasPartners(options) ? [tableColumn('partners', words.partners, [5, 'left'])] : []),
  ...(options.levels ? [tableColumn('level', words.level, [3, 'left'])] : []),
  ...(options.lifecycle ? [tableColumn('state', words.state, [3.4, 'left'])] : []),
  ...(hasNotes(options) ? [tableColumn('note', words.note, [3.5, 'left'])] : []),
];

/** All models in groups by field, numbered anew in each, with the total below. */
export function modelRegisterTable(context: ModelContext): TableBlock {
  const { byField, options, words } = context;
  const filled = byField.filter(({ models }) => models.length > 0);
  const rows = filled.flatMap((field, at) => [
    groupRow(field, at, context),
    ...field.models.map((model, index) => rowOf(model, index + 1, context)),
  ]);
  const total: TableRow = {
    role: 'total',
    cells: {
      model: textCell(
        fillLabel(words.totalModels, { count: countText(options.models.length, context) }),
      ),
    },
  };
  return documentTable(words.ordinal, columnsOf(context), {
    labels: ['model'],
    rows: [...rows, total],
  });
}
