// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { CellPlace } from '../../core/model/finding.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';

export interface CellLinkProps {
  readonly text: string;
  /** `null` where it stands in no cell. */
  readonly place: CellPlace | null;
  readonly goTo: Commands['goTo'];
}

/** What stands in a cell, as a link to it. */
export function CellLink({ text, place, goTo }: CellLinkProps) {
  const styles = useStyles();
  if (place === null) return <p className={styles.plain}>{text}</p>;
  return (
    <PlaceButton onClick={() => goTo(place.sheet, place.cell)}>
      {text}
      <span className={styles.place}>{`${place.sheet}!${place.cell}`}</span>
    </PlaceButton>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0, padding: '5px 8px' },
  place: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
});
