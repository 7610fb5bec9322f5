import { connect, type Socket } from 'node:net'
import type { TestService } from './service.js'

export interface RawReply {
  status: number
  headers: Map<string, string>
  body: string
}

export function connectTo({ origin }: Pick<TestService, 'origin'>): Promise<Socket> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket))
    socket.once('error', reject)
  })
}

/**
 * Sends bytes that no well-mannered client would send, and reads what comes until the service closes: ask for that with
 * `Connection: close`. `status` is 0 when it closes without an answer.
 */
export async function sendBytes(service: Pick<TestService, 'origin'>, bytes: string | Buffer): Promise<RawReply> {
  const socket = await connectTo(service)
  const answer = new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')))
  })
  socket.write(bytes)
  return readAnswer(await answer)
}

/** A request's head, ready for a body or a blank line. */
export function requestHead(method: string, target: string, headers: Record<string, string> = {}): string {
  const all = { host: 'localhost', connection: 'close', ...headers }
  return `${method} ${target} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
}

/** The head of a save of an article against whatever its head is, which goes without a body of ours. */
export function saveHead(
  article: { path: string },
  token: string | undefined,
  headers: Record<string, string>,
): string {
  return requestHead('POST', `${article.path}/revisions`, {
    authorization: `Bearer ${token ?? ''}`,
    'content-type': 'application/json',
    'if-match': '*',
    ...headers,
  })
}

function readAnswer(text: string): RawReply {
  const end = text.indexOf('\r\n\r\n')
  const [start = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n')
  const headers = new Map(lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')]))
  return { status: Number(start.split(' ')[1] ?? 0), headers, body: end < 0 ? '' : text.slice(end + 4) }
}
