// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import type { Argument, FunctionName } from '../../../core/functions/sheetFunction.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { evaluate, messageOf } from './ranges.ts';

const data: Cell[][] = [
  ['Cluster', 'Nome', 'X', 'Y', 'Periodo'],
  ['A', 'Alfa', 5, 10, 2023],
  ['B', 'Beta', 10, 0, 2024],
  ['C', 'Beta', 0, 5, 2024],
];
const indicators: Cell[][] = [
  ['Codice', 'Nome', 'Padre', 'Verso'],
  ['X', 'Ricerca', 'D', '+'],
  ['Y', 'Ricerca', 'D', '+'],
];
const withMethod = (...rows: Cell[][]): Argument[] => [
  data,
  indicators,
  'B',
  null,
  null,
  [['Chiave', 'Valore'], ...rows],
];

/** Every message names the argument and says what to do. */
const WRONG: readonly (readonly [FunctionName, readonly Argument[], string])[] = [
  ['CTL_SCORE', [], 'Argomento «data»: Manca.'],
  ['CTL_SCORE', [null, indicators, 'B'], 'Argomento «data»: Manca.'],
  [
    'CTL_SCORE',
    [
      [
        ['Nome', 'X'],
        ['A', 1],
      ],
      null,
      'A',
    ],
    'Argomento «data»: Non ci sono dati.',
  ],
  ['CTL_SCORE', [5, null, 'A'], 'Argomento «data»: Non ci sono dati.'],
  [
    'CTL_SCORE',
    [
      [
        ['Cluster', 'Z'],
        ['A', 1],
      ],
      indicators,
      'A',
    ],
    'Argomento «data»: Non sono stati trovati dati.',
  ],
  [
    'CTL_SCORE',
    [[['Cluster', 'X']], indicators, 'A'],
    'Argomento «data», riga 1, colonna 1 dell’intervallo: La tabella dei dati non ha righe',
  ],
  [
    'CTL_SCORE',
    [
      [
        ['Cluster', 'X', 'Indicatore', 'Valore'],
        ['A', 1, 'X', 1],
      ],
      indicators,
      'A',
    ],
    'Argomento «data», riga 1, colonna 1 dell’intervallo: Questa riga di intestazione può appartenere a più tabelle',
  ],
  [
    'CTL_SCORE',
    [data, data, 'B'],
    'Argomento «indicators»: Non c’è la riga di intestazione di una tabella Indicatori',
  ],
  ['CTL_SCORE', [data, [[null], [null]], 'B'], 'Argomento «indicators»: Non c’è la riga di intestazione'],
  [
    'CTL_SCORE',
    [data, indicators.slice(0, 1), 'B'],
    'Argomento «indicators», riga 1, colonna 1 dell’intervallo: La tabella Indicatori non dichiara alcun indicatore',
  ],
  ['CTL_SCORE', [data, indicators], 'Argomento «cluster»: Manca.'],
  [
    'CTL_SCORE',
    [data, indicators, 'Z'],
    'Argomento «cluster»: Nei dati di 2024 non c’è un cluster «Z». Ci sono: B, C.',
  ],
  ['CTL_SCORE', [data, indicators, 'beta'], 'Argomento «cluster»: «beta» è il nome di più d’uno: B, C.'],
  ['CTL_SCORE', [data, indicators, { error: '#N/A' }], 'Argomento «cluster»: La cella mostra l’errore #N/A.'],
  ['CTL_SCORE', [data, indicators, [['A', 'B']]], 'Argomento «cluster»: Serve una sola cella'],
  [
    'CTL_SCORE',
    [data, indicators, 'B', 'Z'],
    'Argomento «element»: Non c’è una dimensione né un indicatore «Z». Ci sono: D, X, Y.',
  ],
  [
    'CTL_SCORE',
    [data, indicators, 'B', 'ricerca'],
    'Argomento «element»: «ricerca» è il nome di più d’uno: X, Y.',
  ],
  [
    'CTL_SCORE',
    [data, indicators, 'B', '__proto__'],
    'Argomento «element»: Non c’è una dimensione né un indicatore «__proto__».',
  ],
  [
    'CTL_SCORE',
    [data, indicators, 'B', null, 2019],
    'Argomento «period»: I dati non hanno il periodo 2019. Il più recente che hanno è 2024.',
  ],
  [
    'CTL_SCORE',
    [data.map((row) => row.slice(0, 4)), indicators, 'B', null, 2024],
    'Argomento «period»: È chiesto un periodo, ma i dati non hanno la colonna «Periodo».',
  ],
  [
    'CTL_SCORE',
    [data, indicators, 'B', null, null, indicators],
    'Argomento «method»: Non c’è la riga di intestazione di una tabella Metodo',
  ],
  [
    'CTL_SCORE',
    withMethod(['aggregazione', 'geometric']),
    'Argomento «method», riga 2, colonna 1 dell’intervallo: «aggregazione» non è una chiave del metodo.',
  ],
  [
    'CTL_SCORE',
    withMethod(['pooling', 'all'], ['aggregation', 'media']),
    'Argomento «method», riga 3, colonna 2 dell’intervallo: «media» non è un valore possibile di «aggregation».',
  ],
  [
    'CTL_SCORE',
    withMethod(['period', 2019]),
    'Argomento «method», riga 2, colonna 2 dell’intervallo: I dati non hanno il periodo 2019.',
  ],
  [
    'CTL_SCORE',
    withMethod(['screening', 'availability'], ['screening.exclude', 'B;C']),
    'Argomento «method»: La selezione esclude tutti i cluster',
  ],
  ['CTL_SCORES', [data, indicators, [[2023], [2024]]], 'Argomento «period»: Serve una sola cella'],
  ['CTL_RANK', [data, indicators, 'Z'], 'Argomento «cluster»: Nei dati di 2024'],
  [
    'CTL_CONTRIBUTIONS',
    [
      data,
      indicators,
      'B',
      null,
      [
        ['Chiave', 'Valore'],
        ['aggregation', 'geometric'],
      ],
    ],
    'Argomento «method»: Con questa aggregazione il punteggio non è una somma di parti',
  ],
  [
    'CTL_GAP',
    withMethod(['aggregation', 'copeland']),
    'Argomento «method»: La regola di Copeland confronta solo i cluster fra loro',
  ],
  ['CTL_NORMALISE', [], 'Argomento «values»: Manca.'],
  [
    'CTL_NORMALISE',
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    'Argomento «values»: Serve una sola colonna o una sola riga: questo intervallo ha 2 righe e 2 colonne.',
  ],
  ['CTL_NORMALISE', [[[1], [2]], 'su'], 'Argomento «direction»: «su» non è un verso. Scrivere + oppure -.'],
  ['CTL_NORMALISE', [[[1], [2]], '+', 0], 'Argomento «max»: «min» e «max» vanno insieme'],
  ['CTL_NORMALISE', [[[1], [2]], '+', null, 9], 'Argomento «min»: «min» e «max» vanno insieme'],
  ['CTL_NORMALISE', [[[1], [2]], '+', 9, 1.5], 'Argomento «max»: 1,5 non è superiore a min (9).'],
  ['CTL_NORMALISE', [[[1], [2]], '+', '0', 9], 'Argomento «min»: «0» non è un numero.'],
  ['CTL_BAND', ['63,4'], 'Argomento «score»: «63,4» non è un numero.'],
  ['CTL_BAND', [50, '60;40;80'], 'Argomento «bands»: «60;40;80» non indica le fasce.'],
  ['CTL_BAND', [50, null, 'fr'], 'Argomento «language»: «fr» non è una lingua di questa funzione.'],
];

test.each(WRONG.map(([name, args, beginning]) => ({ name, args, beginning })))(
  '$name: $beginning',
  ({ name, args, beginning }) => {
    expect(messageOf(name, args).slice(0, beginning.length)).toBe(beginning);
    const english = messageOf(name, args, 'en');
    expect(english).toMatch(/^Argument «\w+»/);
    for (const message of [messageOf(name, args), english])
      expect(message).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
  },
);

test('in every function, what is not optional must be there', () => {
  for (const { name, parameters } of FUNCTIONS) {
    const needed = parameters.filter(
      (one) => !one.optional && one.name !== 'indicators' && one.name !== 'score',
    );
    if (needed.length > 0)
      expect(messageOf(name, [])).toBe(
        `Argomento «${needed[0]!.name}»: Manca. Indicare un intervallo con la sua riga di intestazione.`,
      );
  }
});

test('whatever the cells hold, a function answers', () => {
  const hostile: Cell[] = [
    null,
    '',
    '=1+1',
    '__proto__',
    'constructor',
    '#N/A',
    '↑ qui',
    -0,
    1e308,
    true,
    { error: '#REF!' },
  ];
  const table = [['Cluster', 'X', ...hostile], ...hostile.map((cell) => [cell, ...hostile, 'Cluster'])];
  for (const { name, parameters } of FUNCTIONS) {
    for (const odd of [...hostile, table, [], [[]], [hostile]] as Argument[]) {
      for (const at of parameters.keys()) {
        const args: Argument[] = [table, null, '__proto__'];
        args[at] = odd;
        const answer = evaluate(name, args);
        const { ok } = answer;
        expect([name, at, typeof (ok ? answer.value : answer.message)]).not.toContain('undefined');
        expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/);
      }
    }
  }
});
