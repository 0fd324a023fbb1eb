import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declaredRecords, fieldsOf } from '@fupin/schema/model';
import { csvTables } from './csv-tables.ts';
import type { ReferenceFile } from './reference.ts';

/** The reference data that Fupin brings along. */
export const referenceFolder = fileURLToPath(new URL('./reference', import.meta.url));

/** Every CSV and YAML file below a folder, in the order of their paths. */
export async function filesIn(folder: string): Promise<ReferenceFile[]> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile() && /\.(csv|yaml)$/.test(each.name))
    .map((each) => join(each.parentPath, each.name))
    .toSorted();
  return Promise.all(
    found.map(async (file) => ({
      path: relative(folder, file).split(sep).join('/'),
      source: await readFile(file, 'utf8'),
    })),
  );
}

/**
 * What a load depends on, as hashes by name: the files, and the declarations that give them their meaning,
 * so that a new field is loaded although no file changed.
 */
export function fingerprints(files: readonly ReferenceFile[]): Map<string, string> {
  const shapes = declaredRecords().map(({ name, type }) => [
    name,
    fieldsOf(type).map((field) => [field.name, field.kind, field.optional]),
  ]);
  return new Map([
    ['declarations', sha256(JSON.stringify([shapes, csvTables]))],
    ...files.map(({ path, source }) => [path, sha256(source)] as const),
  ]);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
