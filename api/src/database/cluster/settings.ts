/** How every embedded server runs; given on its command line, so an upgrade of Fupin changes it everywhere. */
export const serverSettings: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // What is not in the backup yet is held back, but not until the disk is full.
  max_slot_wal_keep_size: '4GB',
  password_encryption: 'scram-sha-256',
  ssl: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // What statements and their errors hold may be personal. The client gets it; the log gets only what the server does.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_checkpoints: 'off',
  log_line_prefix: '',
  logging_collector: 'off',
  log_destination: 'stderr',
};

/** Who may connect: everyone with a password, over the socket or, on Windows, from this machine. */
export const hostBasedAccess = `local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
`;

/** Text sorts by code point and `lower` knows all of Unicode, the same on every system. */
export const initialisation: string[] = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  ...(process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale=C']),
  ...(process.platform === 'darwin' ? ['--lc-ctype=UTF-8'] : []),
  '--lc-messages=C',
  // Nobody gets in until the superuser has a password and `hostBasedAccess` is in place.
  '--auth=reject',
  '--no-instructions',
];
