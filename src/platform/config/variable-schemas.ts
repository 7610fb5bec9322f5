import { isIP } from 'node:net'
import { z } from 'zod'

/** Schemas from an environment variable's text to its value. Messages say what is expected and never what was given. */

export const wholeNumber = (least: number, most: number) => {
  const expected = `expected a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,10}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected)
}

/** A value that is made of printable characters without spaces, as a bearer token has to be. */
export const secret = (least: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9._~+/=-]{${least},512}$`),
      `expected ${least} to 512 of the characters of a bearer token: A-Z a-z 0-9 . _ ~ + / = -`,
    )

export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: `expected one of ${values.join(', ')}` })

export const path = () => z.string().refine((value) => !value.includes('\0'), 'expected a path')

export const hostName = () =>
  z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/, 'expected a host name or an IP address to listen on')

/** `URL.parse` is not in Node 20. */
const parseUrl = (value: string) => (URL.canParse(value) ? new URL(value) : null)

/** `postgresql://user:password@host:port/database?…`; the host may be empty for a Unix socket named in `?host=`. */
export const databaseUrl = () =>
  z.string().refine((value) => {
    const url = parseUrl(value)
    return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
  }, 'expected postgresql://user:password@host:port/database')

/** An origin, returned without its closing slash. Pages and links are made for the root of a host, so a path is refused. */
export const origin = () =>
  z
    .string()
    .refine((value) => {
      const url = parseUrl(value)
      return (
        url !== null &&
        /^https?:$/.test(url.protocol) &&
        url.pathname === '/' &&
        url.username + url.password + url.search + url.hash === ''
      )
    }, 'expected http://host or https://host, with a port if needed and without a path')
    .transform((value) => new URL(value).origin)

const proxyRanges = new Set(['loopback', 'linklocal', 'uniquelocal'])

function isProxyAddress(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  if (proxyRanges.has(entry)) return true
  const version = isIP(address)
  const bitsFit = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  return version !== 0 && bitsFit && rest.length === 0
}

/**
 * Whose `X-Forwarded-*` headers are believed: nobody's (`false`), those of the nearest n proxies (a number), or those of the
 * named addresses. `on` means the one nearest proxy: to believe everybody would let a caller choose its own address.
 */
export const trustedProxies = () =>
  z
    .string()
    .transform((value): false | number | string[] | undefined => {
      if (/^(off|false|0)$/i.test(value)) return false
      if (/^(on|true)$/i.test(value)) return 1
      if (/^\d$/.test(value)) return Number(value)
      const addresses = value.split(',').map((entry) => entry.trim())
      return addresses.every(isProxyAddress) ? addresses : undefined
    })
    .refine(
      (value): value is false | number | string[] => value !== undefined,
      'expected off, on (one proxy), a number of proxies up to 9, or addresses and CIDR ranges parted by commas',
    )
