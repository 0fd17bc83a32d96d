// SPDX-License-Identifier: EUPL-1.2
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import { FigureTools } from '../charts/FigureTools.tsx';
import { FittingChart } from '../charts/FittingChart.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SmallText } from '../SmallText.tsx';
import type { Result } from '../state.ts';
import { useWords, useWordsIn } from '../words.ts';

/** The report's charts, the first one open; in its language, even where the panel has changed to another. */
export function FiguresSection({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { language } = result;
  const { charts } = result.published;
  const { score } = useWordsIn(language);
  if (charts.length === 0) return null;
  return (
    <PanelSection heading={texts.panel.results.charts} help="charts">
      <Accordion multiple collapsible defaultOpenItems={[0]}>
        {charts.map((spec, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: charts never move
          <AccordionItem key={index} value={index} className={styles.item} lang={language}>
            <AccordionHeader as="h3" size="small">
              {spec.title}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FittingChart spec={spec} write={score} />
              <SmallText>{spec.description}</SmallText>
              <FigureTools spec={spec} write={score} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </PanelSection>
  );
}

const useStyles = makeStyles({
  item: { margin: '0 -8px', overflowWrap: 'anywhere' },
  panel: { margin: '4px 8px 12px' },
});
