import { defineFindings, error } from '#room/findings';

/** Makes the findings of lists of records, whatever they are records of. */
export const recordFinding = defineFindings('records', {
  /**
   * A record that an earlier one of its list says already; it is left out. `first` is the place of
   * that one, counted from one; `id` is null where the records have none.
   */
  'repeated-record': error<{
    readonly list: string;
    readonly id: string | null;
    readonly first: number;
  }>(),
});
