import { readFile, writeFile } from 'node:fs/promises';
import { buildContract, printContract } from './contract.ts';

const file = new URL('../../schema/schema.graphql', import.meta.url);
const contract = printContract(await buildContract());

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== contract) {
    process.stderr.write('schema/schema.graphql is not current: run pnpm codegen\n');
    process.exit(1);
  }
} else await writeFile(file, contract);
