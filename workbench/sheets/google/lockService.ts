// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock: this execution, somebody else's, or nobody. */
export interface LockState {
  holder: 'us' | 'somebody else' | null;
}

export function createLockService(execution: Execution, state: LockState): LockService {
  return emulate<LockService>(execution, 'LockService', {
    getDocumentLock: () => createLock(execution, state),
  });
}

/** Waiting takes as long as it is allowed to: nobody lets go in the meantime. */
function createLock(execution: Execution, state: LockState): Lock {
  const take = (patience: number): boolean => {
    if (state.holder === 'somebody else') {
      execution.pass(patience);
      return false;
    }
    state.holder = 'us';
    return true;
  };
  return emulate<Lock>(execution, 'Lock', {
    tryLock: take,
    waitLock: (patience) => {
      if (take(patience)) return;
      throw execution.exception('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => state.holder === 'us',
    releaseLock: () => {
      if (state.holder === 'us') state.holder = null;
    },
  });
}
