import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/world/node/index.ts';

const world = nodeWorld();
const scratch = mkdtempSync(join(tmpdir(), 'aftale-outside-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (found: Uint8Array | undefined): string | undefined =>
  found === undefined ? undefined : new TextDecoder().decode(found);

describe('a file that is replaced', () => {
  it('may be read by those who could read it before', () => {
    const path = join(scratch, 'aftale.pdf');
    for (const mode of [0o600, 0o640, 0o664]) {
      writeFileSync(path, 'før');
      chmodSync(path, mode);
      expect(world.write(path, bytes('efter')).ok).toBe(true);
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['efter', mode]);
    }
  });
});

describe('now', () => {
  it('is the moment that clocks show here', () => {
    const { day, hour, minute, second, offset, epoch } = world.now();
    const local = Date.UTC(day.year, day.month - 1, day.day, hour, minute, second);
    expect(local - offset * 60_000).toBe(Math.floor(epoch / 1000) * 1000);
    expect(Math.abs(epoch - Date.now())).toBeLessThan(60_000);
  });
});

describe('another program', () => {
  const patience = { seconds: 20, bytes: 1_000 };
  const node = (script: string): string => `"${process.execPath}" -e "${script}"`;

  it('is given bytes and gives bytes', async () => {
    const echo = node('process.stdin.pipe(process.stdout)');
    const answer = await world.run(echo, Uint8Array.of(0, 13, 10, 255), patience);
    expect(answer).toEqual({ code: 0, bytes: Uint8Array.of(0, 13, 10, 255) });
  });

  it('may fail, not be there, or not read what it is given', async () => {
    expect((await world.run(node('process.exit(3)'), bytes('x'), patience))?.code).toBe(3);
    expect((await world.run('dette-program-findes-ikke 2>&1', bytes('x'), patience))?.code).not.toBe(0);
    const deaf = await world.run(node('process.stdin.destroy(); console.log(1)'), new Uint8Array(900_000), patience);
    expect(textOf(deaf?.bytes)).toBe('1\n');
  });

  it('that takes too long, or says too much, is broken off', async () => {
    expect(
      await world.run(node('setTimeout(() => 0, 60000)'), bytes('x'), { seconds: 0.3, bytes: 10 }),
    ).toBeUndefined();
    expect(await world.run(node("console.log('x'.repeat(5000))"), bytes('x'), patience)).toBeUndefined();
  });
});

describe('a service', () => {
  let server: Server;
  let address = '';
  const answers: Record<string, RequestListener> = {
    '/ekko': (request, response) => {
      response.setHeader('x', String(request.headers['content-type']));
      request.pipe(response);
    },
    '/fejl': (_request, response) => response.writeHead(500).end('fejl'),
    '/videre': (_request, response) => response.writeHead(302, { location: '/ekko' }).end(),
    '/stort': (_request, response) => response.end('x'.repeat(5_000)),
    '/tavs': () => undefined,
  };

  beforeAll(async () => {
    server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : '';
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = async (path: string, seconds = 20): Promise<string | undefined> =>
    textOf(
      await world.post(
        { address: address + path, type: 'application/timestamp-query', accept: '*/*', bytes: bytes('æøå') },
        { seconds, bytes: 1_000 },
      ),
    );

  it('is sent bytes and gives bytes', async () => {
    expect(await post('/ekko')).toBe('æøå');
  });

  it('that fails, leads on, says too much or nothing gives no answer', async () => {
    expect(await post('/fejl')).toBeUndefined();
    expect(await post('/videre')).toBeUndefined();
    expect(await post('/stort')).toBeUndefined();
    expect(await post('/tavs', 0.3)).toBeUndefined();
    const nobody = { type: 'a/b', accept: '*/*', bytes: bytes('x') };
    for (const wrong of ['http://127.0.0.1:1/', 'file:///etc/passwd', 'ingen adresse']) {
      expect(await world.post({ ...nobody, address: wrong }, { seconds: 5, bytes: 10 })).toBeUndefined();
    }
  });
});
