// SPDX-License-Identifier: EUPL-1.2
import type { Way, WayQuestion } from './way.ts';

/** The changes of least effort that take a cluster to a goal while the others stay as they are. */
export function findWay({ run, cluster }: WayQuestion): Way {
  const reason = run.screenedOut.some((out) => out.cluster === cluster) ? 'screened-out' : 'unknown-cluster';
  return { outcome: 'not-possible', reason };
}
