// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { REPORT_PARTS, type ReportPart, type ReportRequest } from '../../core/report/parts.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';

export interface PartChoicesProps {
  readonly report: ReportRequest;
  readonly choose: Commands['chooseReport'];
}

/** Which sheets the next report is made of. The last one cannot be left out. */
export function PartChoices({ report, choose }: PartChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.actions;
  const id = useId();
  const { parts } = report;
  const isLast = parts.length === 1;
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{words.parts}</legend>
      <div className={styles.boxes}>
        {REPORT_PARTS.map((part) => {
          const checked = parts.includes(part);
          const stays = isLast && checked;
          return (
            <Checkbox
              key={part}
              checked={checked}
              label={texts.report.sheets[part]}
              {...(stays ? { 'aria-disabled': true, 'aria-describedby': id } : {})}
              onChange={() => choose({ ...report, parts: toggled(parts, part) })}
            />
          );
        })}
      </div>
      {isLast && (
        <p id={id} className={styles.hint}>
          {words.lastPart}
        </p>
      )}
    </fieldset>
  );
}

/** In the order of the sheets. The last part cannot go. */
function toggled(parts: readonly ReportPart[], part: ReportPart): readonly ReportPart[] {
  const next = REPORT_PARTS.filter((one) => parts.includes(one) !== (one === part));
  return next.length === 0 ? parts : next;
}

const useStyles = makeStyles({
  parts: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', margin: '0 -8px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
