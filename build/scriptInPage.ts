// SPDX-License-Identifier: EUPL-1.2
import { parse, type Token } from 'acorn';

/** A change of some characters of the source. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A script as it can stand within a page that Google serves, doing what it did. The page's parser ends a script at
 * `</script` and takes `<!--` for a comment, wherever they stand; Google's own takes `//` within a template literal
 * for the beginning of a comment, and cuts the rest of the line. All of them can only stand in texts and patterns,
 * where a character can be written in another way. Throws where a tagged template would notice.
 */
export function scriptInPage(source: string): string {
  const tokens: Token[] = [];
  parse(source, { ecmaVersion: 'latest', onToken: tokens });
  const changes = tokens.flatMap((token, index) => changeOf(source, token, tokens, index));
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of changes) {
    parts.push(source.slice(done, start), text);
    done = end;
  }
  return parts.join('') + source.slice(done);
}

function changeOf(
  source: string,
  { start, end, type }: Token,
  tokens: readonly Token[],
  index: number,
): Change[] {
  const before = source.slice(start, end);
  const isTemplate = type.label === 'template';
  if (!isTemplate && type.label !== 'string' && type.label !== 'regexp') return [];
  const safe = before.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const text = isTemplate ? safe.replaceAll('//', '/\\/') : safe;
  if (text === before) return [];
  if (isTemplate && isTagged(tokens, index))
    throw new Error(`a tagged template holds ${before.slice(0, 80)}`);
  return [{ start, end, text }];
}

/** True where a value stands right before the opening quote. */
function isTagged(tokens: readonly Token[], index: number): boolean {
  const opening = tokens.slice(0, index).findLastIndex(({ type }) => type.label === '`');
  const label = tokens[opening - 1]?.type.label;
  return label === 'name' || label === ')' || label === ']';
}
