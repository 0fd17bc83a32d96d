// SPDX-License-Identifier: EUPL-1.2
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ChartSpec } from '../../core/host/chart.ts';
import type { Language } from '../../core/model/language.ts';
import { FittingChart } from '../charts/FittingChart.tsx';
import { useWords, useWordsIn } from '../words.ts';

export interface ChartsProps {
  readonly charts: readonly ChartSpec[];
  /** That of the report: the pictures are in it even where the panel has changed to another. */
  readonly language: Language;
}

/** The report's charts, the first one open. */
export function Charts({ charts, language }: ChartsProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const { score } = useWordsIn(language);
  if (charts.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{texts.panel.results.charts}</h3>
      <Accordion multiple collapsible defaultOpenItems={[0]}>
        {charts.map((spec, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: charts never move
          <AccordionItem key={index} value={index} className={styles.item} lang={language}>
            <AccordionHeader as="h4" size="small">
              {spec.title}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FittingChart spec={spec} write={score} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: '16px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { margin: '0 -8px', overflowWrap: 'anywhere' },
  panel: { margin: '4px 8px 12px' },
});
