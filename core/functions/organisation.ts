// SPDX-License-Identifier: EUPL-1.2
import { plain } from '../read/words.ts';

/** The digits of the tax code of an organisation, which is its VAT number as a rule. */
const TAX_CODE_DIGITS = 11;

/**
 * A tax code as codes are compared: without spaces, punctuation, case and the `IT` of a VAT number. Where it has
 * digits only, the zeros that a cell of the type number has lost stand in front again.
 */
export function comparableTaxCode(text: string): string {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const own = /^IT\d+$/.test(signs) ? signs.slice(2) : signs;
  return /^\d+$/.test(own) ? own.padStart(TAX_CODE_DIGITS, '0') : own;
}

/** Legal forms with which names end, short as `srl` or `s r l`, or in full; behind them may stand who holds it. */
const LEGAL_FORM = new RegExp(
  [
    ' (?:',
    [
      's ?r ?l ?s?',
      's ?p ?a',
      's ?n ?c',
      's ?a ?s',
      's ?a ?p ?a',
      's ?c ?a? ?r ?l',
      's ?c ?p ?a',
      's ?c',
      's ?s',
      'soc(?:ieta)? coop(?:erativa)?(?: sociale)?',
      'societa (?:consortile )?a responsabilita limitata(?: semplificata)?',
      'societa (?:consortile )?per azioni',
      'societa in nome collettivo',
      'societa in accomandita (?:semplice|per azioni)',
      'a socio unico',
      'unipersonale',
      'societa benefit',
      's ?b',
      'onlus|ets|aps',
      'gmbh|ag|ltd|limited|llc|inc|plc|bv|nv|sa|se',
    ].join('|'),
    ')$',
  ].join(''),
);

/** The name of an organisation as names are compared: without case, accents, punctuation, spaces and legal form. */
export function comparableName(text: string): string {
  let name = plain(text)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  while (LEGAL_FORM.test(name)) name = name.replace(LEGAL_FORM, '');
  return name.replaceAll(' ', '');
}
