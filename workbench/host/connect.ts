// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from './excelHost.ts';
import type { EventEntry, RequestBody } from './protocol.ts';

/** What went over the wire; one request is one `context.sync()`. */
export interface Wire {
  requests: number;
  /** Entries of all requests together. */
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** Of the largest single one, in bytes. */
  largestRequest: number;
  largestResponse: number;
}

export interface OfficeExtensionRuntime {
  readonly HostBridge: { init(bridge: Bridge): void };
}

/** Only text crosses it, so the client may live in another window. */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface ClientMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

const responseType = 2;
const eventType = 3;
const waitsForCellEditFlag = 64;

/** Excel on the web refuses larger requests, and answers. */
const webPayloadLimit = 5_000_000;

/**
 * Puts `host` behind Microsoft's client: afterwards `Excel.run` in the client's window talks to it.
 * A request of more than `maxPayload` bytes fails with `RequestPayloadSizeLimitExceeded`, an answer with
 * `ResponsePayloadSizeLimitExceeded`.
 */
export function connect(
  client: OfficeExtensionRuntime,
  host: ExcelHost,
  { maxPayload = webPayloadLimit }: { readonly maxPayload?: number } = {},
): Wire {
  const wire: Wire = {
    requests: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };

  async function answer(text: string): Promise<{ id: number; statusCode: number; body: unknown }> {
    const { id, flags = 0, message } = JSON.parse(text) as ClientMessage;
    wire.actions += message.body.Actions.length;
    if (byteLength(text) > maxPayload) return { id, statusCode: 400, body: tooLarge('Request') };
    return {
      id,
      statusCode: 200,
      body: await host.execute(message.body, (flags & waitsForCellEditFlag) !== 0),
    };
  }

  const bridge: Bridge = {
    sendMessageToHost(text) {
      wire.requests++;
      const bytes = byteLength(text);
      wire.requestBytes += bytes;
      wire.largestRequest = Math.max(wire.largestRequest, bytes);
      void answer(text).then(({ id, statusCode, body }) => {
        const reply = sendable(id, statusCode, body, maxPayload);
        const bytes = byteLength(reply);
        wire.responseBytes += bytes;
        wire.largestResponse = Math.max(wire.largestResponse, bytes);
        bridge.onMessageFromHost?.(reply);
        host.deliverEvents();
      });
    },
  };
  host.onEvents((entries: readonly EventEntry[]) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: eventType, message: { entries } })),
  );
  client.HostBridge.init(bridge);
  return wire;
}

/** The reply as text, or in its place that it would be too large. */
function sendable(id: number, statusCode: number, body: unknown, maxPayload: number): string {
  const reply = (code: number, content: unknown) =>
    JSON.stringify({ id, type: responseType, message: { statusCode: code, headers: {}, body: content } });
  const text = reply(statusCode, body);
  return byteLength(text) > maxPayload ? reply(400, tooLarge('Response')) : text;
}

function tooLarge(what: 'Request' | 'Response') {
  return {
    error: {
      code: `${what}PayloadSizeLimitExceeded`,
      message: `The ${what.toLowerCase()} payload size has exceeded the limit. Please see the documentation.`,
    },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
