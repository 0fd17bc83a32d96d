// SPDX-License-Identifier: EUPL-1.2
/** The tables by which a workbook's own sheets are read. */
export const mapping = {
  sheets: { indicators: 'Indicators', mapping: 'Mapping' },
  titles: { indicators: 'Indicators', mapping: 'Mapping' },
  notes: {
    indicators:
      'What your sheets measure: names, dimensions, directions and weights can be changed here. The figures stay in your sheets.',
    mapping:
      'Which line of which of your sheets is what. The figures are read there, each time: change them there, and this table only where a sheet or a header changes its name.',
  },
  headers: {
    sheet: 'Sheet',
    header: 'Header',
    role: 'Role',
    code: 'Code',
    table: 'Table',
    orientation: 'Orientation',
    headerRows: 'Header rows',
    cluster: 'Cluster',
    period: 'Period',
    factor: 'Factor',
    numbers: 'Numbers',
    denominator: 'Denominator',
    normalisation: 'Normalisation',
  },
  hints: {
    sheet: 'its name',
    header: 'as it stands there',
    role: 'what it is',
    code: 'of the indicator',
    table: 'where it stood',
    orientation: 'how the clusters lie',
    headerRows: 'as on the sheet',
    cluster: 'where no cell says whose it is',
    period: 'where no cell says when',
    factor: '100 where shares are to be per cent',
    numbers: 'it: 1.234,5; en: 1,234.5',
    denominator: 'code of what it is divided by',
    normalisation: 'blank: as the method says',
  },
  roles: {
    cluster: 'cluster',
    name: 'name',
    period: 'period',
    indicator: 'indicator',
    value: 'value',
    group: 'group',
    denominator: 'denominator',
    ignore: 'ignore',
  },
  orientations: { rows: 'rows', columns: 'columns', card: 'card', long: 'long' },
  summary:
    '{place}: {orientation}; {clusters?1 cluster|# clusters}, {indicators?1 indicator|# indicators}, certainty {certainty} %{unsure}',
  unsure: '; not taken, because it is not sure',
  lies: {
    rows: 'a cluster a row',
    columns: 'a cluster a column',
    card: 'one cluster on a sheet',
    long: 'one value a row',
  },
  footer: '{sheet}',
};
