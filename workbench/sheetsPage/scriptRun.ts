// SPDX-License-Identifier: EUPL-1.2

/** Calls a function of the server; rejected with what the failure handler is told. */
export type CallServer = (name: string, given: readonly unknown[]) => Promise<unknown>;

type Handler = (value: unknown) => void;

/** `google.script.run`: every name is a function of the server, which answers to the handlers set before. */
export function scriptRun(call: CallServer, succeeded: Handler = ignore, failed: Handler = ignore): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (handler: Handler) => scriptRun(call, handler, failed);
        if (name === 'withFailureHandler') return (handler: Handler) => scriptRun(call, succeeded, handler);
        return (...given: unknown[]) => void call(String(name), given).then(succeeded, failed);
      },
    },
  );
}

function ignore(): void {}
