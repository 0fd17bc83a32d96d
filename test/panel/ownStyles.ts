// SPDX-License-Identifier: EUPL-1.2
import { createDOMRenderer, type GriffelRenderer } from '@fluentui/react-components';

/**
 * Queries by role ask for the style of every element in the page, several times, and jsdom goes through all rules of
 * its style sheets for each answer. In the panel it is the element itself that says whether it is seen: by its kind,
 * by `hidden` or by a style of its own. So one answer does for all that are alike in these. How the panel looks, and
 * what its classes do, is for the browser test.
 */
const ATTRIBUTES = ['hidden', 'style', 'type', 'open'];

const answers = new Map<string, CSSStyleDeclaration>();
const ask = window.getComputedStyle.bind(window);

window.getComputedStyle = (element, pseudoElement) => {
  if (pseudoElement !== undefined && pseudoElement !== null) return ask(element, pseudoElement);
  const own = ATTRIBUTES.map((name) => element.getAttribute(name));
  const likes = JSON.stringify([element.tagName, ...own]);
  const known = answers.get(likes);
  if (known !== undefined) return known;
  const answer = ask(element);
  answers.set(likes, answer);
  return answer;
};

/** Leaves the rules of Fluent's classes out of the page. */
export const unstyled: GriffelRenderer = { ...createDOMRenderer(document), insertCSSRules: () => {} };
