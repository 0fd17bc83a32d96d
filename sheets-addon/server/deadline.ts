// SPDX-License-Identifier: EUPL-1.2

/** Google ends a call after six minutes: what takes long stops before, in milliseconds. */
const LONGEST = 270_000;

/** True when so much time has gone by since this was made that the call had better end. */
export type Deadline = () => boolean;

/** A deadline for the call that has just begun. */
export function deadlineFromNow(): Deadline {
  const begun = Date.now();
  return () => Date.now() - begun > LONGEST;
}
