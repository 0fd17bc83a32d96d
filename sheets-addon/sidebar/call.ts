// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { Answer, ServerApi } from '../contract/serverApi.ts';
import type { ScriptRun, ServerFunctions } from './scriptRun.ts';

type Given<F extends keyof ServerApi> = Parameters<ServerApi[F]>;

/** What a server function answers when all goes well. */
export type Value<F extends keyof ServerApi> = ReturnType<ServerApi[F]> extends Answer<infer T> ? T : never;

/**
 * Calls a function of the server. Rejected with a {@link HostError} and nothing else: the server's own, or `no-answer`
 * where Google has not run the function to its end (authorisation, quota, time, network).
 */
export type ServerCall = <F extends keyof ServerApi>(name: F, ...given: Given<F>) => Promise<Value<F>>;

/** Calls the functions of the server over `google.script.run`. */
export function serverCall(run: ScriptRun): ServerCall {
  return <F extends keyof ServerApi>(name: F, ...given: Given<F>) =>
    new Promise<Value<F>>((resolve, reject) => {
      const answered = (answer: unknown) => {
        if (!isAnswer<Value<F>>(answer)) reject(new HostError('no-answer', name));
        else if (answer.ok) resolve(answer.value);
        else reject(new HostError(answer.code, answer.detail));
      };
      const failed = (error: Error) => reject(new HostError('no-answer', error.message));
      const functions: ServerFunctions = run.withSuccessHandler(answered).withFailureHandler(failed);
      try {
        functions[name](...asJson<Given<F>>(given));
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
      }
    });
}

/** Google refuses what JSON can't hold, so a property that is there but undefined stays behind. */
function asJson<T>(given: T): T {
  return JSON.parse(JSON.stringify(given));
}

/** Google answers `null` in place of what it can't bring across. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
