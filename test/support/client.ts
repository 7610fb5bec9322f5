/** An answer as a test looks at it. `json` is any shape: the test asserts which. */
export interface Reply {
  status: number
  headers: Headers
  text: string
  // Tests read any shape and assert it.
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any
}

export interface Sending {
  token?: string | undefined
  headers?: Record<string, string>
  ifMatch?: string
  key?: string
}

/** Talks to a service over real HTTP, as one caller or as the public. */
export class Client {
  constructor(
    readonly origin: string,
    readonly token?: string,
  ) {}

  as(token: string | undefined): Client {
    return new Client(this.origin, token)
  }

  get(path: string, sending: Sending = {}): Promise<Reply> {
    return this.send('GET', path, undefined, sending)
  }

  post(path: string, body?: unknown, sending: Sending = {}): Promise<Reply> {
    return this.send('POST', path, body, sending)
  }

  patch(path: string, body: unknown, sending: Sending = {}): Promise<Reply> {
    return this.send('PATCH', path, body, sending)
  }

  delete(path: string, sending: Sending = {}): Promise<Reply> {
    return this.send('DELETE', path, undefined, sending)
  }

  async send(method: string, path: string, body: unknown, sending: Sending = {}): Promise<Reply> {
    const token = 'token' in sending ? sending.token : this.token
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(sending.ifMatch !== undefined && { 'if-match': sending.ifMatch }),
        ...(sending.key !== undefined && { 'idempotency-key': `"${sending.key}"` }),
        ...sending.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson && text !== '' ? JSON.parse(text) : undefined,
    }
  }
}
