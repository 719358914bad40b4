/**
 * The findings in lists that come in as CSV text or rows, and in lists of posts.
 *
 * Vietnamese: lỗi của danh sách đầu vào.
 *
 * Part of {@link FindingParams}.
 *
 * @example
 * ```ts
 * import type { ListFindingParams } from 'danvan';
 *
 * const params: ListFindingParams['organization/duplicate-code'] = { code: '00712', first: 17 };
 * ```
 *
 * @category Findings
 */
export interface ListFindingParams {
  /** Cells with letters whose marks stood apart and were put together; `text` is the first one. */
  readonly 'text/not-nfc': { readonly text: string; readonly cells: number };
  /** Characters that stand where a file was read in a wrong encoding. */
  readonly 'text/unreadable-characters': { readonly text: string };
  /** A quotation mark that is never closed, or closed in the middle of its cell. */
  readonly 'text/broken-quotes': { readonly text: string };
  /** A row with more or fewer cells than the header has columns. */
  readonly 'text/wrong-cell-count': { readonly expected: number; readonly received: number };
  /** A column that the header of a list must have and has not. */
  readonly 'text/missing-column': { readonly column: string; readonly nearest: string | null };
  /** A column that the header of a list names twice. */
  readonly 'text/duplicate-column': { readonly column: string };
  /** Columns of a list that nothing was read from. */
  readonly 'text/column-not-read': { readonly columns: readonly string[] };
  /**
   * A record that an earlier one of its list says already; it is left out. `first` is the place of
   * that one, counted from one; `id` is null where the records have none.
   */
  readonly 'records/repeated-record': {
    readonly list: string;
    readonly id: string | null;
    readonly first: number;
  };

  /** A code that an earlier row of the same list gave to another unit; `first` is that row. */
  readonly 'organization/duplicate-code': { readonly code: string; readonly first: number };
  /** A code that no unit of the tree has. */
  readonly 'organization/unknown-code': { readonly code: string };
  /** A change whose old value is not the one that the unit has. */
  readonly 'organization/old-value-differs': {
    readonly code: string;
    readonly expected: string;
    readonly found: string;
  };
  /** A unit that passes whole to one heir by its row, but has another number of heirs. */
  readonly 'organization/heirs-disagree': {
    readonly code: string;
    readonly kind: string;
    readonly heirs: number;
  };
  /** The same old and new code in two rows; `first` is the earlier row. */
  readonly 'organization/repeated-succession': { readonly from: string; readonly first: number };
  /** A good row that falls with a bad one, `row`, of the same old unit. */
  readonly 'organization/left-out-together': { readonly code: string; readonly row: number };
  /** Parts of one unit that cannot hold together: all of its people in one, some in another. */
  readonly 'organization/shares-disagree': { readonly code: string };

  /** A post with two holders at the same time, the later one second. */
  readonly 'organization/post-held-twice': {
    readonly post: string;
    readonly holders: readonly string[];
    readonly from: string | null;
    readonly until: string | null;
  };
  /** A delegation of or to a post that is not among the posts; it is left out. */
  readonly 'organization/unknown-post': { readonly post: string; readonly nearest: string | null };
}
