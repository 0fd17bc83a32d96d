// SPDX-License-Identifier: EUPL-1.2

// What every section needs when its question mark is chosen: apart from the sections, which use it. Loaded like them
// (`build/laterParts.js`).
export { HelpText } from './help/HelpText.tsx';
