// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folding } from './elements/Folding.tsx';

export interface FoldingItemProps {
  readonly heading: string;
  readonly opensAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of a section that unfolds; to stand in something that is 8 pixels wider on both sides. */
export function FoldingItem(props: FoldingItemProps) {
  return <Folding contentClassName={useStyles().item} {...props} />;
}

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '10px', margin: '4px 8px 12px' },
});
