import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { StartupError } from '../errors/startup-error.ts';

/** Where a server listens. */
interface ListenAddress {
  host: string;
  port: number;
}

const everywhere = new Set(['127.0.0.1', '0.0.0.0', '::']);

/**
 * Listens where the configuration says; answers the address to open.
 *
 * @throws StartupError when the port is taken or not ours to use
 */
export async function listen(server: Server, { host, port }: ListenAddress): Promise<string> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw mendable(error as NodeJS.ErrnoException, { host, port });
  }
  const name = everywhere.has(host) ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${(server.address() as AddressInfo).port}`;
}

/** Finds a taken port before anything is started for nothing; throws what `listen` throws. */
export async function assertPortIsFree(address: ListenAddress): Promise<void> {
  const trial = createServer();
  await listen(trial, address);
  await new Promise((closed) => trial.close(closed));
}

function mendable(error: NodeJS.ErrnoException, { host, port }: ListenAddress): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartupError(`Port ${port} on ${host} is taken; set PORT to another one`);
    case 'EACCES':
      return new StartupError(`Port ${port} may not be used by this account; set PORT to one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(`HOST ${host} is no address of this machine`);
    default:
      return error;
  }
}

/**
 * Follows the requests of a server; what is returned ends it cleanly. Requests under way finish, others are answered
 * until they have, so that /readyz can say what goes on, and idle connections are closed after them.
 * All is over within `patience` milliseconds.
 */
export function followRequests(server: Server): (patience: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  let isEnding = false;
  const endConnection = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (isEnding) endConnection(response);
  });

  return async (patience) => {
    isEnding = true;
    const late = setTimeout(() => server.close().closeAllConnections(), patience);
    underWay.forEach(endConnection);
    await Promise.all([...underWay].map((response) => once(response, 'close')));
    await new Promise((closed) => server.close(closed));
    clearTimeout(late);
  };
}
