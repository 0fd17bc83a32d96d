// SPDX-License-Identifier: EUPL-1.2

const utils = require('@fluentui/react-icons/utils');

/**
 * Stands for `@fluentui/react-icons` in tests, which makes thousands of icons as soon as it is loaded, and is loaded
 * anew for each test file. Here an icon is made when it is asked for, by the package's own file of it.
 */
module.exports = new Proxy(utils, {
  get(known, name) {
    if (name in known || typeof name === 'symbol') return known[name];
    const file = name
      .replace(/\d*(Filled|Regular)$/, '')
      .replace(/([a-z])(?=[A-Z])/g, '$1-')
      .toLowerCase();
    return require(`@fluentui/react-icons/svg/${file}`)[name];
  },
});
