import type { Actor } from '../../domain/policy/can.js'

/** The account behind `CORRIGENDA_ADMIN_TOKEN` and the command line. It is in no table and cannot be changed. */
export const builtInAccount: Actor = {
  accountId: '00000000-0000-7000-8000-000000000001',
  name: 'Administrator',
  builtIn: true,
  roles: new Map(),
  everywhere: new Set(['admin']),
}
