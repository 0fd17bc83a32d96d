// SPDX-License-Identifier: EUPL-1.2

/** The menu of the Google Sheets add-on and its help. */
export const sheetsMenu = {
  /** Of the sidebar. */
  title: 'Cruscotto',
  menu: {
    calculate: 'Calculate cruscotto',
    open: 'Open panel',
    template: 'Insert template',
    remove: 'Remove the cruscotto',
    help: 'Help',
  },
  help: {
    title: 'Cruscotto: help',
    heading: 'How it works',
    steps: {
      open: 'Open the panel from this menu: it says which tables it has found in the spreadsheet, and what is wrong in which cell.',
      template:
        'In an empty spreadsheet, «Insert template» adds the sheets to fill in. They are yours: a calculation leaves them alone.',
      calculate:
        '«Calculate cruscotto» adds the sheets with tables and charts. Calculating again replaces only the sheets that the cruscotto made.',
      keep: 'To keep a sheet of the report as it is, rename it or make a copy of it.',
      remove: '«Remove the cruscotto» removes the sheets of the report and no others.',
    },
    notes: {
      functions: {
        heading: 'Functions',
        text: 'The functions that begin with CTL_ calculate scores in your own formulas: type =CTL_ in a cell, and Google Sheets explains them.',
      },
      protection: {
        heading: 'The warning in the sheets of the report',
        text: 'Before you change a cell of the report, Google Sheets asks whether you mean to: the next calculation would undo the change.',
      },
      privacy: {
        heading: 'Where the data go',
        text: 'The data stay in the spreadsheet and in your browser: the cruscotto sees this spreadsheet only and sends nothing anywhere.',
      },
    },
  },
} as const;
