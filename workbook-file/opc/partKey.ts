// SPDX-License-Identifier: EUPL-1.2

/**
 * What a part is known by: its name is the same whatever the case of its letters, and whichever characters are written in
 * per cents. Some programs part folders by backslashes. Source: ECMA-376 part 2, 6.2.2.3 and 6.3.5.
 */
export function partKey(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
  if (!path.includes('%')) return path.toLowerCase();
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
