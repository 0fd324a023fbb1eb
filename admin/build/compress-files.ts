import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);

const isText = (name: string) => /\.(css|html|js|svg|ttf|webmanifest)$/.test(name);

/** Writes a brotli and a gzip twin beside every built file that gains by it, as small as they get. */
export function compressFiles(): Plugin {
  let folder = '';
  return {
    name: 'compress-files',
    apply: 'build',
    configResolved: ({ build }) => void (folder = build.outDir),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const names = await readdir(folder, { recursive: true });
        await Promise.all(names.filter(isText).map((name) => compress(join(folder, name))));
      },
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const twins = [
    [`${path}.br`, await brotli(content, { params: brotliFor(content) })],
    [`${path}.gz`, await gzip(content, { level: 9 })],
  ] as const;
  for (const [twin, compressed] of twins) if (compressed.length < content.length) await writeFile(twin, compressed);
}

/** The densest, but for the megabytes of the explorer's editor, where it would take seconds for a few percent. */
const brotliFor = ({ length }: Buffer) => ({
  [zlib.constants.BROTLI_PARAM_QUALITY]: length > 1_000_000 ? 9 : 11,
  [zlib.constants.BROTLI_PARAM_SIZE_HINT]: length,
});
