// SPDX-License-Identifier: EUPL-1.2

/** The answers of one cluster as plain numbers (yes is 1); what is not answered is absent. */
export type PlainAnswers = (field: string) => number;

const MEMBER_KINDS = ['pmi', 'gi', 'ricerca', 'formazione', 'pa', 'altri'];
const SOURCES = ['quote', 'servizi', 'progetti_ue', 'progetti_naz', 'contributi', 'altre'];

/**
 * The 39 indicators written out by hand, apart from the framework's formulas, to check those against.
 * A field without an answer makes NaN, a denominator of 0 makes NaN or infinity: both are missing.
 */
export const PLAIN_INDICATORS: ReadonlyMap<string, (a: PlainAnswers) => number> = new Map<
  string,
  (a: PlainAnswers) => number
>([
  ['GS1', (a) => a('soci_tot')],
  ['GS2', (a) => ((a('soci_tot') - a('soci_prec')) / a('soci_prec')) * 100],
  ['GS3', (a) => ((a('soci_pmi') + a('soci_gi')) / a('soci_tot')) * 100],
  [
    'GS4',
    (a) =>
      countWhere(
        MEMBER_KINDS.map((kind) => a(`soci_${kind}`)),
        (members) => members > 0,
      ),
  ],
  ['GS5', (a) => a('fte')],
  ['GS6', (a) => (a('soci_attivi') / a('soci_tot')) * 100],
  ['SF1', (a) => ((a('ent_quote') + a('ent_servizi') + a('ent_altre')) / a('ent_tot')) * 100],
  ['SF2', (a) => ((a('ent_quote') + a('ent_servizi')) / a('costi_struttura')) * 100],
  ['SF3', (a) => (a('ent_pubb_max') / a('ent_tot')) * 100],
  ['SF4', (a) => a('mesi_coperti')],
  [
    'SF5',
    (a) =>
      countWhere(
        SOURCES.map((source) => a(`ent_${source}`) / a('ent_tot')),
        (share) => share >= 0.1,
      ),
  ],
  ['SF6', (a) => ((a('ent_tot') - a('costi_tot')) / a('ent_tot')) * 100],
  ['RI1', (a) => a('prog_ri')],
  ['RI2', (a) => a('prog_ri_valore') / a('soci_tot') / 1000],
  ['RI3', (a) => (a('soci_prog_ri') / a('soci_tot')) * 100],
  ['RI4', (a) => (a('prop_finanziate') / a('prop_presentate')) * 100],
  ['RI5', (a) => a('gruppi_lavoro')],
  ['RI6', (a) => a('liv_s3')],
  ['PI1', (a) => a('prog_int')],
  ['PI2', (a) => a('accordi_int')],
  ['PI3', (a) => (a('soci_int') / a('soci_tot')) * 100],
  ['PI4', (a) => a('iniziative_int')],
  ['PI5', (a) => (a('ent_progetti_ue') / a('ent_tot')) * 100],
  ['PI6', (a) => (a('imprese_export') / (a('soci_pmi') + a('soci_gi'))) * 100],
  ['PI7', (a) => a('liv_int')],
  ['GO1', (a) => a('pers_giuridica')],
  ['GO2', (a) => a('liv_strategia')],
  ['GO3', (a) => a('liv_piano')],
  ['GO4', (a) => a('liv_controllo')],
  ['GO5', (a) => (a('cd_imprese') / a('cd_tot')) * 100],
  ['GO6', (a) => (a('assemblea_presenti') / a('assemblea_aventi')) * 100],
  ['GO7', (a) => a('giorni_formazione') / a('fte')],
  ['CO1', (a) => (a('soci_incontrati') / a('soci_tot')) * 100],
  ['CO2', (a) => a('eventi')],
  ['CO3', (a) => (a('partecipanti_est') / a('partecipanti')) * 100],
  ['CO4', (a) => a('citazioni')],
  ['CO5', (a) => a('liv_web')],
  ['CO6', (a) => a('liv_soddisf')],
  ['CO7', (a) => a('storie')],
]);

function countWhere(values: readonly number[], holds: (value: number) => boolean): number {
  return values.some(Number.isNaN) ? Number.NaN : values.filter(holds).length;
}
