// SPDX-License-Identifier: EUPL-1.2

/** What helps a person along: behind the sections of the panel, at first, about the program, on printing. */
export const help = {
  topics: {
    found:
      'This is what was read in the spreadsheet: how many clusters, indicators and dimensions, and on which sheets. Tables are known by their headers, wherever they stand. If something is missing, check that the header row holds “Cluster” and the codes or names of the indicators, then read again.',
    problems:
      'Errors prevent the calculation; warnings may change its result. Each problem leads to the cell it speaks of. Where a correction is certain, a button makes it, and it can be undone.',
    results:
      'The table shows scores, rank and band of every cluster. Click a heading to sort; the search and “Show” keep only some clusters. Click a score to open “Where it comes from”. “Copy as a table” copies all clusters that were searched for, also those not yet shown.',
    explain:
      'Here a score is followed step by step: weights, scales, values, down to the cells of the spreadsheet. Choose it in the table, in the list or, where the program tells, by selecting a cell of the cruscotto.',
    charts:
      'The charts are those that stand on the sheets of the cruscotto, in the language it was made in. They open one by one.',
    parts:
      'Choose here which sheets are made the next time you calculate. The sheets of the cruscotto before are replaced; your own sheets stay as they are.',
    compare:
      'The method in use is compared with another one, and nothing is written: who moves up, who moves down, and how far. Indicators and dimensions can be left out in turn to see what carries weight.',
    diagnosis:
      'It says what the indicators are like and how they hang together: which are nearly the same, which do not tell clusters apart, where the distribution is skewed. It is for those who choose indicators and weights, not for judging a cluster.',
    next: 'For one cluster: the first actions of the catalogue, the state of its label and the way of least effort to a goal. The steps found can be written into the spreadsheet as targets.',
    method:
      'All choices of the calculation stand here. A choice counts at once for the next calculation; to keep it, write it to the Method sheet. “Restore” goes back to the default method.',
    print:
      'The panel does not print by itself: the program does. Choose the sheets here and find the way to follow, with a link to each sheet.',
  },
  tour: {
    heading: 'Getting started',
    step: '{n} of {all}',
    cards: [
      {
        heading: 'Your data',
        text: '“Data” shows what was found in the spreadsheet. If it is empty, insert the template and fill it in: one row for each cluster, one column for each indicator.',
      },
      {
        heading: 'One button',
        text: '“Calculate cruscotto”, at the top, is always in sight. It makes new sheets with scores and charts; your own sheets stay as they are.',
      },
      {
        heading: 'Read and decide',
        text: 'In “Results”, click a score to see where it comes from. “Actions” proposes what to do, “Method” changes weights and rules. The “?” beside each heading explains that part.',
      },
    ],
    back: 'Back',
    forward: 'Next',
    close: 'Close',
    never: 'Do not show again',
  },
  about: {
    heading: 'About',
    version: 'Cruscotto, version {version}',
    licence: 'Licence: EUPL-1.2 (European Union Public Licence). You may use, study, change and share it.',
    privacyHeading: 'Privacy',
    privacy:
      'Your data stay in the spreadsheet. The calculation takes place in this program and sends nothing to anybody; nothing is measured or recorded. Only whether the introduction has been closed is remembered on this computer.',
    guideHeading: 'Guide',
    guide: 'The guide for users comes with the program: docs/guide.md.',
    tour: 'Show the introduction again',
    othersHeading: 'Components of others',
    others: 'The program contains components of others, each under its own licence.',
    showOthers: 'Show the licences',
    othersMissing:
      'The licences cannot be read from here. They are in the file licences.txt beside the program.',
    close: 'Close',
  },
  print: {
    heading: 'Print or PDF',
    choose: 'Sheets to print',
    goTo: 'Go to sheet {sheet}',
    none: 'Tick at least one sheet.',
    set: {
      heading: 'Printing from Excel',
      one: 'Go to the sheet “{first}”.',
      several:
        'Go to the sheet “{first}”, then hold Ctrl (Cmd on a Mac) and click these tabs at the bottom: {others}.',
      print: 'Choose File > Print and check that it says “Print Active Sheets”.',
      pdf: 'For a PDF choose the printer “Microsoft Print to PDF”, or File > Export > Create PDF.',
      page: 'Orientation, margins, repeated rows and footers are set already.',
      after: 'Then click a single tab, because sheets that are chosen together are changed together.',
    },
    unset: {
      heading: 'Printing from Google Sheets',
      one: 'Go to the sheet “{first}”.',
      several:
        'Go to the sheet “{first}”, then hold Ctrl (Cmd on a Mac) and click these tabs at the bottom: {others}.',
      print: 'Choose File > Print and, beside “Print”, “Selected sheets”.',
      pdf: 'For a PDF choose “Next” and, as destination, “Save as PDF”; or File > Download > PDF.',
      page: 'An add-on cannot set up the page: choose A4, landscape, scale “Fit to width”, narrow margins, and under “Headers & footers” repeat frozen rows.',
      after: 'Untick “Show gridlines” and “Show notes”.',
    },
  },
} as const;
