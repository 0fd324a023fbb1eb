import { readFile, writeFile } from 'node:fs/promises';
import { buildContract, printContract } from '../contract.ts';
import { verbs } from '../areas.ts';
import { describeVerbs } from '../write/describe-verbs.ts';

/** What others read of the declarations, in the folder `schema`. */
const files: Record<string, string> = {
  'schema.graphql': printContract(await buildContract()),
  'verbs.json': `${JSON.stringify(describeVerbs(verbs), null, 2)}\n`,
};

for (const [name, content] of Object.entries(files)) {
  const file = new URL(`../../../schema/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) await writeFile(file, content);
  else if ((await readFile(file, 'utf8')) !== content) {
    process.stderr.write(`schema/${name} is not current: run pnpm codegen\n`);
    process.exit(1);
  }
}
