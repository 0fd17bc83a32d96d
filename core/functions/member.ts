// SPDX-License-Identifier: EUPL-1.2
import { functionsTexts } from '../i18n/rooms/functions.ts';
import type { Membership } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import { readMembers } from '../read/readMembers.ts';
import { findTables } from '../read/tables.ts';
import { comparableName, comparableTaxCode } from './organisation.ts';
import { gridOf, isLeftOut, readText } from './readArguments.ts';
import type { Argument, Reading, SheetFunction } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/**
 * =CTL_MEMBER(Soci!A1:D200, "01234567890") -> a row for each cluster of which the organisation is a member, in the order
 * of the table. Several organisations of the same name are all listed; nobody of that code or name is missing.
 */
export const member: SheetFunction = {
  name: 'CTL_MEMBER',
  parameters: [
    { name: 'members', kind: 'range', optional: false, example: 'Soci!A1:D200' },
    { name: 'tax_code_or_name', kind: 'value', optional: false, example: '"01234567890"' },
  ],
  returns: 'table',
  evaluate([membersGiven, askedGiven], language) {
    const members = membersIn(membersGiven, language);
    if (!members.ok) return members;
    const asked = readText('tax_code_or_name', askedGiven, language);
    if (!asked.ok) return asked;
    if (asked.value === '') return wrong('tax_code_or_name', 'valueNeeded', language);
    const found = membershipsOf(members.value, asked.value);
    if (found.length === 0) return { ok: true, value: null };
    const { headers } = functionsTexts(language);
    return {
      ok: true,
      value: [
        [headers.cluster, headers.member, headers.type],
        ...found.map(({ cluster, member, type }) => [cluster, member, type || null]),
      ],
    };
  },
};

function membersIn(argument: Argument, language: Language): Reading<readonly Membership[]> {
  if (isLeftOut(argument)) return wrong('members', 'rangeNeeded', language);
  const found = findTables([gridOf('members', argument)], () => false);
  const tables = found.tables.filter(({ kind }) => kind === 'members');
  if (tables.length === 0) return wrong('members', 'noMembersTable', language);
  // A formula sees no Clusters table: each cluster is called as it is written.
  return { ok: true, value: readMembers(tables, (cluster) => cluster).members };
}

/** The memberships with the tax code, where there are any; otherwise those with the name. */
function membershipsOf(members: readonly Membership[], asked: string): readonly Membership[] {
  const code = comparableTaxCode(asked);
  const withCode = members.filter(({ taxCode }) => taxCode !== '' && comparableTaxCode(taxCode) === code);
  if (withCode.length > 0) return withCode;
  const name = comparableName(asked);
  return members.filter((one) => name !== '' && comparableName(one.member) === name);
}
