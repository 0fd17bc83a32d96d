// SPDX-License-Identifier: EUPL-1.2

/**
 * How much of anything is taken on. What a workbook may hold beyond is refused by a message that names the part and the limit,
 * or is cut and told by a finding; nothing is dropped in silence, and nothing grows without end.
 */
export const LIMITS = {
  /** Rows and columns of a sheet, and characters of a cell and of its formula. Source: Microsoft, "Excel specifications and limits". */
  rows: 1_048_576,
  columns: 16_384,
  text: 32_767,
  formula: 8192,
  /** Cells with content over all sheets of a workbook. */
  filledCells: 4_000_000,
  /** Places over all sheets of a workbook, the blank ones before the last content of a row included. */
  places: 50_000_000,
  /** Parts of a file: as many as a ZIP archive of the usual form has. */
  parts: 65_535,
  /** Bytes of one part that is read as text, and of all such together, once unpacked: four million cells stay below. */
  partBytes: 2 ** 27,
  fileBytes: 2 ** 28,
  /** Bytes of one other part, and of all such together: pictures and embedded files are copied, and only their sum is checked. */
  otherPartBytes: 2 ** 29,
  otherBytes: 2 ** 30,
  /**
   * Elements of a part that is kept as a tree, never the cells of a sheet that is read: names, and looks, which are up to 65,490 of
   * three elements each. Source: as above.
   */
  treeElements: 300_000,
  /** Relationships of a part. Excel allows 65,530 hyperlinks on a sheet. Source: as above. */
  relationships: 100_000,
  /** Header rows over all sheets, and clusters: each costs as much as many cells. */
  tables: 10_000,
  clusters: 250_000,
  /** Elements open at once: far more than any program nests; each costs a step of every search for a namespace. */
  nesting: 1000,
  /** Findings of one code that are told one by one; the others are counted: nobody reads more. */
  findingsOfACode: 1000,
} as const;
