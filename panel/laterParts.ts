// SPDX-License-Identifier: EUPL-1.2

// The sections that nobody needs at once. A program that loads its parts one by one loads each when it is first shown: its
// build makes a `laterPart` of every line (`build/laterParts.js`).
export { ReportSection } from './calculate/ReportSection.tsx';
export { CompareSection } from './compare/CompareSection.tsx';
export { DiagnosisSection } from './diagnosis/DiagnosisSection.tsx';
export { ExplainSection } from './explain/ExplainSection.tsx';
export { About } from './help/About.tsx';
export { PrintSection } from './help/PrintSection.tsx';
export { Tour } from './help/Tour.tsx';
export { MethodSection } from './method/MethodSection.tsx';
export { NextSection } from './next/NextSection.tsx';
export { FiguresSection } from './results/FiguresSection.tsx';
export { ResultsSection } from './results/ResultsSection.tsx';
