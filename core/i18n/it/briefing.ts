// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const briefing: Texts['briefing'] = {
  title: 'Nota per la Cabina di Regia sui cluster',
  about: 'Cruscotto prestazionale dei cluster. Periodo: {period}. Nota del {day}.',
  aboutNoDay: 'Cruscotto prestazionale dei cluster. Periodo: {period}.',
  aboutNoPeriod: 'Cruscotto prestazionale dei cluster. Nota del {day}.',
  aboutNothing: 'Cruscotto prestazionale dei cluster.',
  points: '{points} {points?punto|punti}',
  named: '{name} ({detail})',
  others: '{n?un’altra|altre #}',
  picture: {
    heading: 'Il quadro',
    spread:
      'I cluster con un punteggio complessivo sono {scored} su {clusters}: i punteggi vanno da {lowest} a {highest}, la mediana è {median}. Fra il primo e il terzo quartile, {q1} e {q3}: {middle} cluster.',
    same: 'I cluster con un punteggio complessivo sono {scored} su {clusters} e hanno tutti lo stesso: {highest}.',
    bands: 'Per fascia: {list}.',
    band: '{band} {count}',
  },
  changes: {
    heading: 'Che cosa è cambiato',
    noEarlier: 'Non c’è un periodo precedente con cui confrontare.',
    notComparable:
      'I punteggi del periodo {period} hanno un’altra scala e non si possono confrontare con questi; i periodi diventano confrontabili con una normalizzazione fra due estremi fissati, o con scale su tutti i periodi insieme.',
    noneCompared: 'Nessun cluster ha un punteggio complessivo sia ora sia nel periodo {period}.',
    one: {
      rose: 'Dal {period} il punteggio complessivo di {name} è salito di {points}.',
      fell: 'Dal {period} il punteggio complessivo di {name} è sceso di {points}.',
      same: 'Dal {period} il punteggio complessivo di {name} è rimasto uguale.',
    },
    many: 'Cluster confrontabili con il periodo {period}: {compared}. Il punteggio complessivo è {movements}.',
    movements: {
      rose: 'salito per {n}',
      fell: 'sceso per {n}',
      same: 'rimasto uguale per {n}',
      all: 'tutti',
    },
    rise: 'L’aumento più grande, di {points}: {names}.',
    fall: 'Il calo più grande, di {points}: {names}.',
    dimensions: {
      one: 'Su {count} {count?dimensione|dimensioni}, la sua valutazione è {movements}.',
      many: 'Su {count} {count?dimensione|dimensioni}, la mediana di questi cluster è {movements}.',
    },
    dimensionMovements: {
      rose: 'salita in {n}',
      fell: 'scesa in {n}',
      same: 'rimasta uguale in {n}',
      all: 'tutte',
    },
    dimensionRise: 'È salita di più, di {points}, in {names}.',
    dimensionFall: 'È scesa di più, di {points}, in {names}.',
    newcomers: 'Nuovi dal {period}: {names}.',
    gone: 'Non più nei dati: {names}.',
  },
  attention: {
    heading: 'Punti di attenzione',
    none: 'Dai dati non emergono punti di attenzione.',
    low: {
      one: '{names} ha un punteggio complessivo inferiore a {bound}.',
      many: '{count} cluster hanno un punteggio complessivo inferiore a {bound}: {names}.',
    },
    falling: {
      one: 'Il punteggio complessivo di un cluster è sceso: {names}.',
      many: 'I punteggi complessivi di {count} cluster sono scesi: {names}.',
    },
    weak: {
      one: 'In una dimensione la mediana del gruppo è inferiore a {bound}: {names}.',
      many: 'In {count} dimensioni la mediana del gruppo è inferiore a {bound}: {names}.',
    },
    expiring: {
      one: 'L’etichetta di {names} scade entro {months} {months?mese|mesi}.',
      many: 'Le etichette di {count} cluster scadono entro {months} {months?mese|mesi}: {names}.',
    },
    grace: {
      one: 'L’etichetta di {names} è scaduta; si può rinnovare fino a {months} {months?mese|mesi} dopo la scadenza.',
      many: 'Le etichette di {count} cluster sono scadute; si possono rinnovare fino a {months} {months?mese|mesi} dopo la scadenza: {names}.',
    },
    lapsed: {
      one: 'L’etichetta di {names} è scaduta da più di {months} {months?mese|mesi}.',
      many: 'Le etichette di {count} cluster sono scadute da più di {months} {months?mese|mesi}: {names}.',
    },
    minimums: {
      one: '{names} non soddisfa tutti i requisiti minimi (autovalutazione); fra quelli mancati c’è «{requirement}».',
      many: '{count} cluster non soddisfano tutti i requisiti minimi (autovalutazione): {names}. Il più spesso mancato è «{requirement}».',
    },
    behind: {
      one: 'Su {targets} {targets?obiettivo|obiettivi} uno è in ritardo: {names}.',
      many: 'Su {targets} obiettivi {late} sono in ritardo: {names}.',
    },
    unscored: {
      one: '{names} non ha un punteggio complessivo, perché mancano troppi dati.',
      many: '{count} cluster non hanno un punteggio complessivo, perché mancano troppi dati: {names}.',
    },
    partial: {
      one: 'Il punteggio complessivo di {names} è parziale (†).',
      many: 'I punteggi complessivi di {count} cluster sono parziali (†): {names}.',
    },
  },
  decisions: {
    heading: 'Decisioni da prendere',
    none: 'Dai dati non emergono decisioni da prendere.',
    labels: {
      one: 'Chiedere il rinnovo dell’etichetta a un cluster: {names}.',
      many: 'Chiedere il rinnovo dell’etichetta a {count} cluster: {names}.',
    },
    newLabel: {
      one: 'Decidere con {names} se chiedere di nuovo un’etichetta, perché la sua non si può più rinnovare.',
      many: 'Decidere con {count} cluster se chiedere di nuovo un’etichetta, perché la loro non si può più rinnovare: {names}.',
    },
    plan: {
      one: 'Concordare un piano di miglioramento con {names}, che ha un punteggio basso o in calo.',
      many: 'Concordare un piano di miglioramento con {count} cluster che hanno un punteggio basso o in calo: {names}.',
    },
    late: {
      one: 'Riesaminare con {names} gli obiettivi in ritardo: correggere le azioni o i tempi.',
      many: 'Riesaminare con {count} cluster gli obiettivi in ritardo e correggere le azioni o i tempi: {names}.',
    },
    noTargets: 'Fissare gli obiettivi dei cluster: per ora nessuno ne ha.',
    targets: {
      one: 'Fissare gli obiettivi di {names}, che non ne ha.',
      many: 'Fissare gli obiettivi di {count} cluster che non ne hanno: {names}.',
    },
    action: {
      one: 'Proporre a un cluster, {names}: «{action}» (impegno {effort} su 3).',
      many: 'Proporre a {count} cluster, per i quali è fra le tre azioni con il miglior guadagno stimato rispetto all’impegno: «{action}» (impegno {effort} su 3).',
    },
    data: {
      one: 'Raccogliere il valore che manca (1 su {all}): {names}.',
      many: 'Raccogliere i valori che mancano ({missing} su {all}), a cominciare da {names}.',
    },
  },
  table: {
    label: 'Etichetta',
    labelState: '{label}: {state}',
    between: '… {n?un altro|altri #}',
  },
  labelStates: {
    valid: 'valida',
    expiring: 'in scadenza',
    grace: 'rinnovabile',
    lapsed: 'decaduta',
    'not-known': 'date non note',
  },
  note: 'Etichette e requisiti minimi sono un’autovalutazione; le azioni sono proposte del catalogo e il loro guadagno è una stima del metodo.',
};
