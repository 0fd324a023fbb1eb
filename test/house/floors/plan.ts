/** The packages that may import each package; the console speaks to the API only over HTTP. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  schema: ['api', 'admin'],
  api: [],
  admin: [],
};

/**
 * The rooms of each package, floor by floor, the roof first. A room is a folder, or a file beside the folders; a folder
 * within one may be a room of its own. Rooms import only what lies on lower floors.
 */
export const floors: Readonly<Record<string, readonly string[]>> = {
  schema: [
    'index.ts model.ts',
    'sql.ts checks.ts',
    'outcomes/reports',
    'sales/campaigns assurance',
    'plans parties/posts',
    'money sales training households collaboration',
    'access sources areas/policy',
    'parties',
    'areas',
    'outcomes',
    'contract storage authorization',
    'declare',
    'values',
  ],
  api: [
    'main.ts commands',
    'server.ts',
    'contract.ts migrate.ts',
    'areas.ts config.ts',
    'plans demo',
    'collaboration',
    'access parties money load',
    'graphql fast-path',
    'write budgets introspection',
    'read',
    'http database',
    'errors',
  ],
  admin: [
    'main.tsx',
    'mount.tsx messages.ts',
    'App.tsx words.ts',
    'screens.ts resources.ts',
    'home layout',
    'inbox',
    'parties areas households',
    'sales',
    'outcomes',
    'plans money training access assurance collaboration',
    'sources',
    'ui',
    'providers',
    'generated typed-document.d.ts',
  ],
};
