// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './routes.ts';

const LOOPBACK = '127.0.0.1';

/** How many ports are tried after the first. */
const FURTHER_PORTS = 20;

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:3000` */
  readonly address: string;
}

/**
 * Serves the workbench of the checkout `root` to this machine only. A busy port is told to `busy`, and the next
 * one is tried; port 0 takes any free one.
 */
export async function listen(root: string, port: number, busy: (port: number) => void): Promise<Listening> {
  const server = createServer((request, response) => void respond(root, request, response));
  for (let tried = port; ; tried++) {
    try {
      await listenOn(server, tried);
      return { server, address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried - port >= FURTHER_PORTS)
        throw error;
      busy(tried);
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function respond(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isForUs(request.headers.host)) return end(response, 421, 'This server answers this machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
  const address = decoded(request.url ?? '/');
  try {
    const found = address === null ? null : await answer(root, address);
    if (found === null) return end(response, 404, 'There is nothing at this address.');
    response.writeHead(200, headers(found.type));
    response.end(request.method === 'HEAD' ? undefined : found.body);
  } catch (error) {
    end(response, 500, error instanceof Error ? error.message : String(error));
  }
}

/** A page elsewhere may point its own name at 127.0.0.1 (DNS rebinding); it then asks for that name. */
function isForUs(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0]!);
  } catch {
    return null;
  }
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, headers('text/plain; charset=utf-8'));
  response.end(text);
}
