// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one table of data, as some program might pack it, and what of it is nobody's but the user's. */
export interface RandomPackage {
  readonly bytes: Uint8Array;
  /** The names of its entries that a report leaves as they are. */
  readonly foreign: readonly string[];
  /** With which code it may be refused, and must be. */
  readonly refused: 'workbook-protected' | 'not-supported' | 'not-a-workbook' | null;
}

/** How one part is named and written down, in the archive and where others speak of it. */
interface PartLook {
  readonly name: string;
  readonly entry: (path: string) => string;
  readonly spoken: (path: string) => string;
  readonly isAbsolute: boolean;
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be';
  readonly level: 0 | 6;
}

const upper = (path: string) => path.toUpperCase();
const same = (path: string) => path;
const raw = (path: string) => decodeURIComponent(path);
const backslashes = (path: string) => path.replaceAll('/', '\\');

const partLook: fc.Arbitrary<PartLook> = fc.record({
  name: fc.constantFrom('sheet', 'foglio%201', 'Foglio', 'citt%C3%A0', 'a.b', 'x~1', '%20'),
  entry: fc.constantFrom(same, same, upper, raw, backslashes, (path) => `/${path}`),
  spoken: fc.constantFrom(same, same, upper, raw),
  isAbsolute: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'bom', 'utf-16le', 'utf-16be'),
  level: fc.constantFrom(0, 6),
});

/** Random packages; the table is the same in all of them. */
export const randomPackage: fc.Arbitrary<RandomPackage> = fc
  .record({
    folder: fc.constantFrom('xl', 'XL', 'x%20l', 'a/b/c'),
    looks: fc.array(partLook, { minLength: 6, maxLength: 6 }),
    typesEntry: fc.constantFrom('[Content_Types].xml', '[content_types].xml', '[CONTENT_TYPES].XML'),
    defaults: fc.subarray(['rels', 'xml', 'BIN']),
    lost: fc.subarray(['type', 'relation', 'relations'] as const),
    hasStyles: fc.boolean(),
    hasTexts: fc.boolean(),
    extras: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}\.(?:bin|xml|PNG)$/),
      fc.uint8Array({ maxLength: 200 }),
      { maxKeys: 4 },
    ),
    order: fc.integer(),
    fault: fc.constantFrom(null, null, null, null, null, 'locked', 'strict', 'latin'),
  })
  .map(packed);

interface Recipe {
  readonly folder: string;
  readonly looks: readonly PartLook[];
  readonly typesEntry: string;
  readonly defaults: readonly string[];
  readonly lost: readonly ('type' | 'relation' | 'relations')[];
  readonly hasStyles: boolean;
  readonly hasTexts: boolean;
  readonly extras: Readonly<Record<string, Uint8Array>>;
  readonly order: number;
  readonly fault: 'locked' | 'strict' | 'latin' | null;
}

interface Part {
  readonly path: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly look: PartLook;
  readonly isForeign: boolean;
}

function packed(recipe: Recipe): RandomPackage {
  const { folder, looks, lost, fault, extras } = recipe;
  const parts: Part[] = [];
  const add = (path: string, kind: string, xml: string, look: PartLook, isForeign: boolean) => {
    const isLatin = fault === 'latin' && kind.endsWith('worksheet+xml');
    const bytes = isLatin ? latin(xml) : encoded(xml, look.encoding);
    parts.push({ path, kind, bytes, look, isForeign });
    return path;
  };
  const target = (from: string, to: string, look: PartLook) => {
    const levels = from.split('/').length - 1;
    return look.spoken(look.isAbsolute ? `/${to}` : `${'../'.repeat(levels)}${to}`);
  };
  const [data, framework, workbook, styles, texts, packageLook] = looks as [
    PartLook,
    PartLook,
    PartLook,
    PartLook,
    PartLook,
    PartLook,
  ];
  const book = `${folder}/${workbook.name}0.xml`;
  const related: (readonly [string, string, PartLook])[] = [
    [
      'worksheet',
      add(`${folder}/w/${data.name}1.xml`, `${SPREADSHEET}.worksheet+xml`, DATA, data, true),
      data,
    ],
    [
      'worksheet',
      add(
        `${folder}/w/${framework.name}2.xml`,
        `${SPREADSHEET}.worksheet+xml`,
        recipe.hasTexts ? SHARED : INDICATORS,
        framework,
        true,
      ),
      framework,
    ],
  ];
  if (recipe.hasStyles)
    related.push([
      'styles',
      add(`${folder}/${styles.name}3.xml`, `${SPREADSHEET}.styles+xml`, STYLES, styles, false),
      styles,
    ]);
  if (recipe.hasTexts)
    related.push([
      'sharedStrings',
      add(`${folder}/${texts.name}4.xml`, `${SPREADSHEET}.sharedStrings+xml`, TEXTS, texts, true),
      texts,
    ]);
  add(book, `${SPREADSHEET}.sheet.main+xml`, workbookXml(fault), workbook, false);
  const slash = book.lastIndexOf('/') + 1;
  const lostRelation = `<Relationship Id="lost" Type="${OFFICE}/worksheet" Target="/${folder}/worksheets/sheet1.xml"/>`;
  add(
    `${book.slice(0, slash)}_rels/${book.slice(slash)}.rels`,
    RELATIONSHIPS,
    relationships(
      related.map(([type, to, look], i) => [`r${i + 1}`, type, target(book, to, look)]),
      lost.includes('relation') ? lostRelation : '',
    ),
    { ...workbook, encoding: 'utf-8' },
    false,
  );
  add(
    '_rels/.rels',
    RELATIONSHIPS,
    relationships([['a', 'officeDocument', target('', book, workbook)]], ''),
    { ...packageLook, entry: same },
    true,
  );
  if (lost.includes('relations'))
    add('xl/worksheets/_rels/sheet2.xml.rels', RELATIONSHIPS, relationships([], ''), packageLook, true);
  for (const [name, bytes] of Object.entries(extras))
    parts.push({
      path: `extra/${name}`,
      kind: 'application/x-extra',
      bytes,
      look: packageLook,
      isForeign: true,
    });

  const entries = parts.map(
    ({ path, bytes, look }) => [look.entry(path), [bytes, { level: look.level }]] as const,
  );
  const types = [recipe.typesEntry, [strToU8(typesXml(parts, recipe)), { level: 6 }]] as const;
  const shuffled = [...entries, types].sort(
    ([a], [b]) => orderOf(a, recipe.order) - orderOf(b, recipe.order),
  );
  return {
    bytes: zipSync(Object.fromEntries(shuffled) as unknown as Zippable),
    foreign: parts.filter(({ isForeign }) => isForeign).map(({ path, look }) => look.entry(path)),
    refused: fault === null ? null : REFUSED[fault],
  };
}

const REFUSED = { locked: 'workbook-protected', strict: 'not-supported', latin: 'not-a-workbook' } as const;

function orderOf(name: string, seed: number): number {
  let sum = seed;
  for (const character of name) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
  return sum;
}

function typesXml(parts: readonly Part[], { defaults, lost }: Recipe): string {
  const kinds: Readonly<Record<string, string>> = {
    rels: RELATIONSHIPS,
    xml: 'application/xml',
    BIN: 'x/bin',
  };
  const overrides = parts
    .filter(
      ({ path, kind }) => !(kind === RELATIONSHIPS && defaults.includes('rels')) && !path.endsWith('.bin0'),
    )
    .map(({ path, kind, look }) => `<Override PartName="/${look.spoken(path)}" ContentType="${kind}"/>`);
  if (lost.includes('type'))
    overrides.push(
      `<Override PartName="/xl/worksheets/sheet3.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    );
  const known = defaults.map((one) => `<Default Extension="${one}" ContentType="${kinds[one]}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types">${known.join('')}${overrides.join('')}</Types>`;
}

function relationships(list: readonly (readonly [string, string, string])[], more: string): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${more}${all.join('')}</Relationships>`;
}

function encoded(xml: string, encoding: PartLook['encoding']): Uint8Array {
  if (encoding === 'utf-8') return strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  if (encoding === 'bom') return strToU8(`\uFEFF${xml}`);
  const bytes = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

function latin(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, 'latin1'));
}

function workbookXml(fault: Recipe['fault']): string {
  const main = fault === 'strict' ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const protection = fault === 'locked' ? '<workbookProtection lockStructure="true"/>' : '';
  const sheets = '<sheet name="Dati" sheetId="1" r:id="r1"/><sheet name="Indicatori" sheetId="2" r:id="r2"/>';
  return `<workbook xmlns="${main}" xmlns:r="${OFFICE}">${protection}<sheets>${sheets}</sheets></workbook>`;
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (rows: readonly string[]) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData></worksheet>`;
const DATA = sheet([
  ['Cluster', 'K1', 'K2'].map(inline).join(''),
  ...['Città', 'Bèta', 'Gamma'].map(
    (name, i) => `${inline(name)}<c><v>${i + 1}</v></c><c><v>${9 - i * i}</v></c>`,
  ),
]);
const WORDS = [
  ...['Codice', 'Tipo', 'Padre', 'Verso', 'D1', 'dimensione', '', ''],
  ...['K1', 'indicatore', 'D1', '+', 'K2', 'indicatore', 'D1', '+'],
];
const fours = (cells: readonly string[]) => [0, 4, 8, 12].map((from) => cells.slice(from, from + 4).join(''));
const INDICATORS = sheet(fours(WORDS.map(inline)));
const SHARED = sheet(fours(WORDS.map((_, i) => `<c t="s"><v>${i}</v></c>`)));
const TEXTS = `<sst xmlns="${MAIN}">${WORDS.map((word) => `<si><t>${word}</t></si>`).join('')}</sst>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf fontId="0"/></cellXfs></styleSheet>`;
