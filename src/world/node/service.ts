import type { Message, Patience } from '../../core/index.ts';

/** Sends bytes and waits for the answer; an address that leads on to another is not followed. */
export async function post(
  { address, type, accept, bytes }: Message,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    if (!/^https?:$/.test(new URL(address).protocol)) return undefined;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': type, accept },
      body: bytes.slice(),
      redirect: 'error',
      signal: AbortSignal.timeout(patience.seconds * 1000),
    });
    return response.ok && response.body !== null ? await received(response.body, patience.bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that comes, unless it is more than `most` bytes; breaking off ends the connection. */
async function received(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
