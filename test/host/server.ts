import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printed, start } from './children';
import type { InstalledCode } from './install';

export interface ServerOptions {
  /** Empty or new; settings, logs and installed extensions of this server go below it. */
  readonly data: string;
  /** Without one, anybody on this machine can open the page: for tests only. */
  readonly token?: string;
  /** Whether every folder is trusted without a question. */
  readonly trust?: boolean;
  /** Whether the page obeys a test payload. */
  readonly payload?: boolean;
  /** Settings of the machine, as in settings.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `http://127.0.0.1:PORT`, without the token. */
  readonly origin: string;
  /** `127.0.0.1:PORT`: the authority of `vscode-remote:` addresses. */
  readonly authority: string;
  /** Address of the workbench with a folder (absolute path) open in it, and a payload if given. */
  page(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** Address of the workbench with one file (absolute path) and no folder. */
  filePage(file: string): string;
  /** What it printed so far. */
  readonly output: () => string;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Starts a VS Code server on a free loopback port and waits until it answers (limit: 60 s). */
export async function startServer(code: InstalledCode, options: ServerOptions): Promise<Server> {
  const machine = path.join(options.data, 'data', 'Machine');
  await mkdir(machine, { recursive: true });
  await writeFile(path.join(machine, 'settings.json'), JSON.stringify(options.settings ?? {}));
  if (options.token !== undefined) await writeFile(tokenFile(options), options.token, { mode: 0o600 });
  const child = start(code.node, [code.server, ...serverArguments(options)], {
    env: { ...process.env, ...options.env },
  });
  const port = Number((await printed(child, /listening on (\d+)/, 60))[1]);
  const authority = `127.0.0.1:${port}`;
  const address = (target: Record<string, string>, payload?: readonly (readonly [string, string])[]): string => {
    const query = new URLSearchParams(target);
    if (options.token !== undefined) query.set('tkn', options.token);
    if (payload) query.set('payload', JSON.stringify(payload));
    return `http://${authority}/?${query.toString()}`;
  };
  return {
    origin: `http://${authority}`,
    authority,
    page: (folder, payload) => address({ folder: remotePath(folder) }, payload),
    filePage: (file) => address({ ew: 'true' }, [['openFile', `vscode-remote://${authority}${remotePath(file)}`]]),
    output: child.output,
    ended: new Promise((resolve) =>
      child.process.once('exit', () => {
        resolve();
      }),
    ),
    stop: child.kill,
  };
}

/** Installs a packaged extension for a server with the same `data`, as `code --install-extension` does. */
export async function installExtension(code: InstalledCode, data: string, vsix: string): Promise<void> {
  const child = start(code.node, [code.server, '--install-extension', vsix, ...common(data)]);
  await printed(child, /was successfully installed/, 120);
  child.kill();
}

function serverArguments(options: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--disable-telemetry'],
    ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile(options)]),
    ...(options.trust === true ? ['--disable-workspace-trust'] : []),
    // A built workbench ignores the payload of tests without it, from some version after 1.100 on.
    ...(options.payload === true ? ['--enable-smoke-test-driver'] : []),
    ...common(options.data),
  ];
}

/** In a file that only its owner reads, as everybody can see the arguments of a process. */
function tokenFile(options: ServerOptions): string {
  return path.join(options.data, 'token');
}

function common(data: string): string[] {
  return [
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--extensions-dir',
    path.join(data, 'extensions'),
  ];
}

/** Path as it stands in a `vscode-remote:` address. */
export function remotePath(file: string): string {
  const forward = file.replaceAll(path.sep, '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
