// What a server may answer to harm whoever asks: each is written to the socket byte by byte.
import type { Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { RawRequest } from './raw-site.ts';
import { plainAnswer } from './raw-site.ts';

/** The largest body that the tests read, as sent, in bytes. */
export const MAX_BYTES = 11 * 1024 * 1024;
/** The largest body that they read once it is decompressed, in bytes. */
export const MAX_DECODED_BYTES = 12 * 1024 * 1024;

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}content-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n`;
const zeros = Buffer.alloc(64 * 1024 * 1024);
const gzipBomb = gzipSync(zeros, { level: 1 });
const brotliBomb = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const deflateBomb = deflateRawSync(zeros, { level: 1 });
const doubleBomb = gzipSync(gzipBomb);

/** Writes the same bytes until the connection ends; counts them. */
export const poured = { bytes: 0 };
function pour(socket: Socket, bytes: Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.writable) {
      poured.bytes += bytes.length;
      if (!socket.write(bytes)) return;
    }
  };
  socket.on('drain', more);
  more();
}

/** Writes one piece after another with a pause between, for as long as anybody listens. */
function drip(socket: Socket, piece: string, pauseMs: number): void {
  const timer = setInterval(() => socket.write(piece), pauseMs);
  socket.on('close', () => clearInterval(timer));
}

function encoded(encoding: string, body: Buffer): Buffer {
  return plainAnswer('200 OK', [`content-encoding: ${encoding}`, 'content-type: text/html'], body);
}

function limitOf(bytes: number): RegExp {
  return new RegExp(`over the limit of ${bytes} bytes`);
}

export type Hostile = {
  readonly name: string;
  readonly answer: (socket: Socket, request: RawRequest) => void;
  /** The error's name and what its message says. */
  readonly error: readonly ['PageUnavailable' | 'PageTooLarge' | 'PageForbidden', RegExp];
};

const TOO_LARGE: Hostile['error'] = ['PageTooLarge', limitOf(MAX_BYTES)];
const TOO_LARGE_INSIDE: Hostile['error'] = ['PageTooLarge', limitOf(MAX_DECODED_BYTES)];
/** Of what is no body: the connection as a whole may take in twice the largest one. */
const TOO_LARGE_ON_THE_WIRE: Hostile['error'] = ['PageTooLarge', limitOf(2 * MAX_BYTES)];
/** The only error that takes all the time there is. */
export const TOO_SLOW: Hostile['error'] = ['PageUnavailable', /no complete answer in the [\d.]+ s/];
const NOT_HTTP: Hostile['error'] = ['PageUnavailable', /the answer is not HTTP/];
const ENDLESS_HEADERS: Hostile['error'] = ['PageUnavailable', /the headers do not end/];
const BROKEN_OFF: Hostile['error'] = ['PageUnavailable', /broke off|not as long as announced/];

export const HOSTILE: readonly Hostile[] = [
  // Compression
  {
    name: 'a gzip bomb',
    error: TOO_LARGE_INSIDE,
    answer: (socket) => socket.write(encoded('gzip', gzipBomb)),
  },
  {
    name: 'a brotli bomb',
    error: TOO_LARGE_INSIDE,
    answer: (socket) => socket.write(encoded('br', brotliBomb)),
  },
  {
    name: 'a deflate bomb',
    error: TOO_LARGE_INSIDE,
    answer: (socket) => socket.write(encoded('deflate', deflateBomb)),
  },
  {
    name: 'a gzip bomb inside another',
    error: TOO_LARGE_INSIDE,
    answer: (socket) => socket.write(encoded('gzip, gzip', doubleBomb)),
  },
  {
    name: 'gzip in gzip in gzip',
    error: ['PageUnavailable', /compressed 3 times over/],
    answer: (socket) => socket.write(encoded('gzip, gzip, gzip', gzipSync('x'))),
  },
  {
    name: 'a gzip body cut short',
    error: ['PageUnavailable', /not the gzip it says/],
    answer: (socket) => socket.write(encoded('gzip', gzipSync('x'.repeat(9000)).subarray(0, 30))),
  },
  {
    name: 'plain text that says it is brotli',
    error: ['PageUnavailable', /not the br it says/],
    answer: (socket) => socket.write(encoded('br', Buffer.from('46 muertos'))),
  },
  {
    name: 'an encoding nobody asked for',
    error: ['PageUnavailable', /encoded as zstd, which was not asked for/],
    answer: (socket) => socket.write(encoded('zstd', Buffer.from('x'))),
  },
  {
    name: 'an encoding with a name of 8 KB',
    error: ['PageUnavailable', /encoded as z{40}, which/],
    answer: (socket) => socket.write(encoded('z'.repeat(8000), Buffer.from('x'))),
  },
  // Bodies
  {
    name: 'a body without end, in chunks',
    error: TOO_LARGE,
    answer: (socket) => {
      socket.write(CHUNKED);
      pour(socket, Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`));
    },
  },
  {
    name: 'a body without end and without a length',
    error: TOO_LARGE,
    answer: (socket) => {
      socket.write(`${OK}\r\n`);
      pour(socket, zeros.subarray(0, 0x10000));
    },
  },
  {
    name: 'a body that announces itself as too long',
    error: TOO_LARGE,
    answer: (socket) => socket.write(`${OK}content-length: ${MAX_BYTES + 1}\r\n\r\n`),
  },
  {
    name: 'a Content-Length beyond all numbers',
    error: BROKEN_OFF,
    answer: (socket) => socket.write(`${OK}content-length: ${'9'.repeat(30)}\r\n\r\nx`),
  },
  {
    name: 'a negative Content-Length',
    error: NOT_HTTP,
    answer: (socket) => socket.write(`${OK}content-length: -1\r\n\r\nx`),
  },
  {
    name: 'two Content-Lengths that differ',
    error: BROKEN_OFF,
    answer: (socket) => socket.write(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nxx`),
  },
  {
    name: 'a body shorter than its Content-Length',
    error: BROKEN_OFF,
    answer: (socket) => socket.end(`${OK}content-length: 1000\r\n\r\n46 muertos`),
  },
  {
    name: 'a body shorter than its Content-Length on an open connection',
    error: TOO_SLOW,
    answer: (socket) => socket.write(`${OK}content-length: 1000\r\n\r\n46 muertos`),
  },
  {
    name: 'a body of one byte at a time, slowly',
    error: TOO_SLOW,
    answer: (socket) => {
      socket.write(`${OK}content-length: 100000\r\n\r\n`);
      drip(socket, 'x', 20);
    },
  },
  {
    name: 'a body of one byte a chunk, fast',
    error: ['PageUnavailable', /the body comes in crumbs/],
    answer: (socket) => {
      socket.write(CHUNKED);
      pour(socket, Buffer.from('1\r\nx\r\n'.repeat(1000)));
    },
  },
  {
    name: 'a chunk of a size beyond all numbers',
    error: NOT_HTTP,
    answer: (socket) => socket.write(`${CHUNKED}${'f'.repeat(40)}\r\nx`),
  },
  { name: 'a chunk without a size', error: NOT_HTTP, answer: (socket) => socket.write(`${CHUNKED}zz\r\nx`) },
  {
    name: 'chunks that break off',
    error: BROKEN_OFF,
    answer: (socket) => socket.end(`${CHUNKED}5\r\n46 mu`),
  },
  {
    name: 'a trailer without end',
    error: ENDLESS_HEADERS,
    answer: (socket) => {
      socket.write(`${CHUNKED}1\r\nx\r\n0\r\n`);
      pour(socket, Buffer.from(`x-more: ${'y'.repeat(1000)}\r\n`));
    },
  },
  // Headers
  {
    name: 'headers without end',
    error: ENDLESS_HEADERS,
    answer: (socket) => {
      socket.write(OK);
      pour(socket, Buffer.from(`x-more: ${'y'.repeat(1000)}\r\n`));
    },
  },
  {
    name: 'one header without end',
    error: ENDLESS_HEADERS,
    answer: (socket) => {
      socket.write(`${OK}x-more: `);
      pour(socket, Buffer.from('y'.repeat(1000)));
    },
  },
  {
    name: 'a status line without end, slowly',
    error: TOO_SLOW,
    answer: (socket) => {
      socket.write('HTTP/1.1 200 ');
      drip(socket, 'y'.repeat(100), 10);
    },
  },
  {
    name: 'a status line without end, fast',
    error: TOO_LARGE_ON_THE_WIRE,
    answer: (socket) => {
      socket.write('HTTP/1.1 200 ');
      pour(socket, Buffer.from('y'.repeat(0x10000)));
    },
  },
  {
    name: 'empty lines without end instead of an answer',
    error: TOO_LARGE_ON_THE_WIRE,
    answer: (socket) => pour(socket, Buffer.from('\r\n'.repeat(0x8000))),
  },
  {
    name: 'chunks that explain themselves without end',
    error: TOO_LARGE_ON_THE_WIRE,
    answer: (socket) => {
      socket.write(`${CHUNKED}1;`);
      pour(socket, Buffer.from('e=y;'.repeat(0x4000)));
    },
  },
  {
    name: 'headers of one byte at a time, slowly',
    error: TOO_SLOW,
    answer: (socket) => {
      socket.write(`${OK}x-more: `);
      drip(socket, 'y', 20);
    },
  },
  {
    name: 'hints without end',
    error: ['PageUnavailable', /hints without end/],
    answer: (socket) => pour(socket, Buffer.from('HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n')),
  },
  {
    name: 'a header with a NUL',
    error: NOT_HTTP,
    answer: (socket) => socket.write(`${OK}x-more: a\0b\r\ncontent-length: 0\r\n\r\n`),
  },
  {
    name: 'a switch to another protocol',
    error: ['PageUnavailable', /./],
    answer: (socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  },
  // No answer, or none in HTTP
  { name: 'silence', error: TOO_SLOW, answer: () => {} },
  { name: 'a connection that ends at once', error: BROKEN_OFF, answer: (socket) => socket.end() },
  { name: 'a connection that is reset', error: BROKEN_OFF, answer: (socket) => socket.resetAndDestroy() },
  {
    name: 'a mail server',
    error: NOT_HTTP,
    answer: (socket) => socket.write('220 mail.example.org ESMTP\r\n'),
  },
  { name: 'noise', error: NOT_HTTP, answer: (socket) => socket.write(Buffer.from([0, 1, 2, 3, 255, 254])) },
  {
    name: 'a 304 that nobody asked for',
    error: ['PageUnavailable', /answered 304/],
    answer: (socket) => socket.write('HTTP/1.1 304 Not Modified\r\n\r\n'),
  },
  // Redirects
  {
    name: 'a redirect to itself',
    error: ['PageUnavailable', /redirects in a circle/],
    answer: (socket, { path }) => socket.write(plainAnswer('302 Found', [`location: ${path}`])),
  },
  {
    name: 'two redirects to each other',
    error: ['PageUnavailable', /redirects in a circle/],
    answer: (socket, { path }) => {
      const to = path.endsWith('?b') ? path.slice(0, -2) : `${path}?b`;
      socket.write(plainAnswer('301 Moved', [`location: ${to}`]));
    },
  },
  {
    name: 'redirects to ever new addresses',
    error: ['PageUnavailable', /redirects more than 5 times/],
    answer: (socket, { path }) => socket.write(plainAnswer('307 Temporary', [`location: ${path}x`])),
  },
  {
    name: 'a redirect to cloud metadata',
    error: ['PageForbidden', /link-local/],
    answer: (socket) =>
      socket.write(plainAnswer('302 Found', ['location: http://169.254.169.254/latest/meta-data/'])),
  },
  {
    name: 'a redirect of 9 KB',
    error: ['PageForbidden', /longer than 2048 characters/],
    answer: (socket) => socket.write(plainAnswer('302 Found', [`location: /${'a'.repeat(9000)}`])),
  },
  {
    name: 'a redirect to nowhere',
    error: ['PageForbidden', /no web address/],
    answer: (socket) => socket.write(plainAnswer('302 Found', ['location: http://[bad'])),
  },
  {
    name: 'two redirects in one answer',
    error: ['PageForbidden', /./],
    answer: (socket) =>
      socket.write(plainAnswer('302 Found', ['location: file:///etc/passwd', 'location: http://10.0.0.1/'])),
  },
  {
    name: 'a 404 with a body without end',
    error: ['PageUnavailable', /answered 404/],
    answer: (socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\n\r\n');
      pour(socket, zeros.subarray(0, 0x10000));
    },
  },
  {
    name: 'a 404 with a body of one byte at a time',
    error: TOO_SLOW,
    answer: (socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\n\r\n');
      drip(socket, 'x', 20);
    },
  },
  {
    name: 'a wish to be left alone for ten years',
    error: ['PageUnavailable', /left alone for 86400 s/],
    answer: (socket) => socket.write(plainAnswer('429 Too Many Requests', ['retry-after: 315360000'])),
  },
];

/** Odd answers that hold a page all the same, and what its text is. */
export const ODD: readonly {
  readonly name: string;
  readonly answer: string | Buffer;
  readonly text: RegExp;
}[] = [
  {
    name: 'NUL bytes',
    answer: plainAnswer('200 OK', ['content-type: text/html'], '46\0\0 muertos\0'),
    text: /^46\0\0 muertos\0$/,
  },
  {
    name: 'a line of 10 MB',
    answer: plainAnswer('200 OK', [], `${'a '.repeat(5_000_000)}46 muertos`),
    text: /46 muertos$/,
  },
  {
    name: 'two types',
    answer: plainAnswer('200 OK', ['content-type: text/html', 'content-type: image/png'], '46 muertos'),
    text: /^46 muertos$/,
  },
  {
    name: 'a type that is none',
    answer: plainAnswer('200 OK', [`content-type: ${'/'.repeat(500)}`], '46 muertos'),
    text: /^46/,
  },
  {
    name: 'more body than its Content-Length',
    answer: `${OK}content-length: 10\r\n\r\n46 muertos${'x'.repeat(500)}`,
    text: /^46 muertos$/,
  },
  { name: 'a body of nothing', answer: encoded('gzip', Buffer.alloc(0)), text: /^$/ },
  {
    name: 'gzip with rubbish behind it',
    answer: encoded('gzip', Buffer.concat([gzipSync('46 muertos'), zeros.subarray(0, 99)])),
    text: /^46 muertos$/,
  },
  {
    name: 'a picture called a page',
    answer: plainAnswer('200 OK', ['content-type: text/html'], Buffer.from('\x89PNG\r\n', 'latin1')),
    text: /^$/,
  },
];

/** What a host answers when asked for its robots.txt, and what becomes of a page of an address of 2,000 characters. */
export const HOSTILE_ROBOTS: readonly {
  readonly name: string;
  readonly lines: readonly string[];
  readonly outcome: object;
}[] = [
  {
    name: 'thousands of names for thousands of rules',
    lines: [...Array<string>(15_000).fill('user-agent: *'), ...Array<string>(25_000).fill('allow: /b')],
    outcome: { status: 'new' },
  },
  {
    name: 'thousands of strange names for thousands of rules',
    lines: [
      ...Array.from({ length: 15_000 }, (_, at) => `user-agent: a${at}`),
      ...Array<string>(25_000).fill('disallow: /'),
    ],
    outcome: { status: 'new' },
  },
  {
    name: 'rules made of wildcards',
    lines: ['user-agent: *', ...Array<string>(30_000).fill('disallow: /*a*a*a*b')],
    outcome: { name: 'PageForbidden', message: expect.stringContaining('too many wildcards') },
  },
  {
    name: 'one rule of 400 KB made of wildcards',
    lines: ['user-agent: *', `disallow: /${'*a'.repeat(200_000)}b`],
    outcome: { name: 'PageForbidden', message: expect.stringContaining('too many wildcards') },
  },
  {
    name: 'one line of 2 MB',
    lines: ['x'.repeat(2_000_000)],
    outcome: { name: 'PageTooLarge' },
  },
  {
    name: 'names that mean something to JavaScript',
    lines: [
      'user-agent: __proto__',
      'disallow: /',
      'user-agent: constructor',
      'disallow: /',
      'toString: /',
      '__proto__: *',
    ],
    outcome: { status: 'new' },
  },
  {
    name: 'pauses that are none',
    lines: ['user-agent: *', 'crawl-delay: -1', 'crawl-delay: NaN', 'crawl-delay: soon', 'allow: /%zz%'],
    outcome: { status: 'new' },
  },
  { name: 'noise', lines: ['\0\u0001\uFFFD: : : *', ':', '*', 'user-agent'], outcome: { status: 'new' } },
];
