/** Values of `postgresql.conf`, by name. */
export type ServerSettings = Record<string, string>

/**
 * What the embedded server runs with: on the command line, so that it holds whatever an earlier release wrote into the data folder.
 * What is acknowledged is on the disk (`fsync`, `synchronous_commit`): invariant R6.
 */
export const serverSettings: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'pglz',
  shared_buffers: '128MB',
  max_connections: '100',
  // Queries are short and known: compiling them costs more than it gains, and the binaries come without LLVM.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}
