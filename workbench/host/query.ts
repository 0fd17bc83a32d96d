// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from './excelError.ts';
import { HostCollection, type HostObject } from './hostObject.ts';
import { memberName, type QueryInfo, wireName } from './protocol.ts';
import type { References } from './references.ts';

type Answer = Record<string, unknown>;

/** What tells the client which object it holds. */
export function summary(object: HostObject, references: References): Answer {
  const answer: Answer = {};
  if (object.identity !== undefined) {
    // biome-ignore lint/complexity/useLiteralKeys: both are names on the wire
    answer['Id'] = object.identity;
    answer._Id = object.identity;
  }
  const reference = references.idOf(object);
  if (reference !== undefined) answer._ReferenceId = reference;
  return answer;
}

/** Answers one `load()`: paths such as `name`, `items/name` or `names/items/value`; `*` is all scalars. */
export function query(object: HostObject, info: QueryInfo, references: References): Answer {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (!(object instanceof HostCollection)) return project(object, paths, references);
  const skip = info.Skip ?? 0;
  const items = object.list().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return answerCollection(object, items, paths, references);
}

function answerCollection(
  collection: HostObject,
  items: readonly HostObject[],
  paths: readonly string[],
  references: References,
): Answer {
  // On a collection `name` and `items/name` mean the same: the items' names.
  const ownPaths = paths.filter((path) => collection.members.scalars.includes(memberName(path)));
  const itemPaths = paths
    .filter((path) => !ownPaths.includes(path))
    .map((path) => path.replace(/^items\/?/, ''));
  const answer =
    ownPaths.length > 0 ? project(collection, ownPaths, references) : summary(collection, references);
  answer._Items = items.map((item) => project(item, itemPaths, references));
  return answer;
}

function project(object: HostObject, paths: readonly string[], references: References): Answer {
  const answer = summary(object, references);
  const nested = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ['*'] : paths) {
    const [head = '', ...rest] = path.replace(/\./g, '/').split('/');
    if (head === '$none') continue;
    if (head === '*' || head === '') {
      for (const name of object.members.scalars) answer[wireName(name)] = object.readScalar(name);
      continue;
    }
    const name = memberName(head);
    if (object.members.require(name, 'scalar', 'navigation') === 'scalar') {
      if (rest.length > 0) throw invalidArgument(`${object.members.typeName}.${path}`);
      answer[wireName(name)] = object.readScalar(name);
    } else {
      nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    }
  }
  for (const [name, below] of nested) {
    answer[wireName(name)] = query(
      object.navigate(name),
      { Select: below.map((path) => path || '*') },
      references,
    );
  }
  return answer;
}
