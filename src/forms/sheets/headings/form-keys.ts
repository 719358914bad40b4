import { headingKeys, type KeysOf, type LabelHolds, usualLabel } from '#room/text';
import type { FormColumn } from '../../definition/form-column.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { KeyedColumn, Keys } from './keyed-column.js';
import { measuredKeys } from './measured-keys.js';

/** What the headings of a form are known by, worked out once for all sheets. */
export interface FormKeys {
  readonly form: StatisticalForm;
  readonly columns: readonly KeyedColumn[];
  readonly byIndex: ReadonlyMap<string, FormColumn>;
  /** Every key of every heading. */
  readonly all: ReadonlySet<string>;
  /** What a heading in front of the table, or its letter in the row of indexes, says of its column. */
  readonly labelOf: (heading: string) => LabelHolds | undefined;
  readonly labelIndexes: ReadonlyMap<string, LabelHolds>;
  readonly keysOf: KeysOf;
}

const keysOfName = ({
  vi,
  en,
}: {
  readonly vi: string;
  readonly en?: string | undefined;
}): Keys => [...headingKeys(vi), ...(en === undefined ? [] : headingKeys(en))];

function keyed(column: FormColumn): KeyedColumn {
  const path = column.heading.map(keysOfName);
  return { column, path, joined: headingKeys(column.heading.map(({ vi }) => vi).join(' ')) };
}

/** Takes in the headings of a form. */
export function formKeys(form: StatisticalForm, plainKeys: KeysOf): FormKeys {
  const columns = form.columns.map(keyed);
  const keysOf = measuredKeys(plainKeys, columns);
  const labels = form.labels.flatMap(({ heading, holds }) =>
    keysOfName(heading).map((key) => [key, holds] as const),
  );
  const own = new Map(labels);
  const labelOf = (heading: string): LabelHolds | undefined => {
    const keys = keysOf(heading);
    const found = keys.find((key) => own.has(key));
    return found === undefined ? usualLabel(keys) : own.get(found);
  };
  return {
    form,
    columns,
    byIndex: new Map(form.columns.map((column) => [column.index, column])),
    all: new Set(columns.flatMap(({ path, joined }) => [...path.flat(), ...joined])),
    labelOf,
    labelIndexes: new Map(
      form.labels.flatMap(({ index, holds }) => (index === undefined ? [] : [[index, holds]])),
    ),
    keysOf,
  };
}
