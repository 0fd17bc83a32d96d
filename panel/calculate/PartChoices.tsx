// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { REPORT_PARTS, type ReportPart, type ReportRequest } from '../../core/report/parts.ts';
import { Checkbox } from '../elements/Checkbox.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

export interface PartChoicesProps {
  readonly report: ReportRequest;
  /** Whether the program can show a chart on a sheet of its own. */
  readonly hasChartSheets: boolean;
  readonly choose: Commands['chooseReport'];
}

/** Which sheets the next report is made of. The last one cannot be left out. */
export function PartChoices({ report, hasChartSheets, choose }: PartChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.calculate;
  const id = useId();
  const { parts, chartSheets } = report;
  const isLast = parts.length === 1;
  return (
    <fieldset className={styles.parts} aria-label={words.parts}>
      {GROUPS.map(({ group, members }) => (
        <fieldset key={group} className={styles.parts}>
          <legend className={styles.group}>{texts.next.partGroups[group]}</legend>
          <div className={styles.boxes}>
            {members.map((part) => {
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
        </fieldset>
      ))}
      {isLast && (
        <p id={id} className={styles.hint}>
          {words.lastPart}
        </p>
      )}
      {hasChartSheets && parts.some(hasFigures) && (
        <div className={styles.boxes}>
          <Checkbox
            className={styles.wide}
            checked={chartSheets}
            label={words.chartSheets}
            onChange={() => choose({ ...report, chartSheets: !chartSheets })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Those that say what to do; the others draw the picture. */
const NEXT: readonly ReportPart[] = ['briefing', 'targets', 'actions'];

const GROUPS = [
  { group: 'picture', members: REPORT_PARTS.filter((part) => !NEXT.includes(part)) },
  { group: 'next', members: NEXT },
] as const;

/** Figure 1 stands on the one, Figure 2 on the other. */
function hasFigures(part: ReportPart): boolean {
  return part === 'overview' || part === 'dimensions';
}

/** In the order of the sheets. The last part cannot go. */
function toggled(parts: readonly ReportPart[], part: ReportPart): readonly ReportPart[] {
  const next = REPORT_PARTS.filter((one) => parts.includes(one) !== (one === part));
  return next.length === 0 ? parts : next;
}

const useStyles = makeStyles({
  parts: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  group: {
    padding: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(130px, 100%), 1fr))',
    alignItems: 'start',
    margin: '0 -8px',
  },
  wide: { gridColumn: '1 / -1' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
