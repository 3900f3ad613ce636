import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';

/** One request as it came in. */
export type RawRequest = {
  readonly path: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
};

/** Writes whatever it likes, well formed or not. */
export type RawAnswer = (socket: Socket, request: RawRequest) => void;

/** A server on loopback that answers byte by byte as a test says: what node:http would refuse to send. */
export type RawSite = {
  /** "127.0.0.1:PORT" */
  readonly host: string;
  readonly port: number;
  readonly origin: string;
  /** Requests in the order they came. */
  readonly asked: readonly RawRequest[];
  readonly close: () => Promise<void>;
};

export async function openRawSite(answer: RawAnswer): Promise<RawSite> {
  const asked: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = '';
    socket.on('close', () => sockets.delete(socket));
    // A client that gives up on a hostile answer resets the connection: that is what is hoped for.
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
      for (let end = received.indexOf('\r\n\r\n'); end !== -1; end = received.indexOf('\r\n\r\n')) {
        const request = readRequest(received.slice(0, end));
        received = received.slice(end + 4);
        asked.push(request);
        answer(socket, request);
      }
    });
  });
  const port = await listening(server);
  const host = `127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  };
  return { host, port, origin: `http://${host}`, asked, close };
}

/** A whole answer with its length, as a decent server sends it. */
export function plainAnswer(status: string, headers: readonly string[], body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const head = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${bytes.length}`, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return address.port;
}

function readRequest(head: string): RawRequest {
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { path: first.split(' ')[1] ?? '', headers: new Map(headers) };
}
