// SPDX-License-Identifier: EUPL-1.2
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface FoldingItemProps {
  /** Unique within its accordion. */
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a section that unfolds; to stand in an accordion that is 8 pixels wider on both sides. */
export function FoldingItem({ name, heading, children }: FoldingItemProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" size="small">
        {heading}
      </AccordionHeader>
      <AccordionPanel className={styles.item}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '10px', margin: '4px 8px 12px' },
});
