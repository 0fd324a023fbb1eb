import { connectOrm } from '../database/orm.ts';

// Compares the declared records with the snapshot beside the migrations; no database is needed.
const orm = await connectOrm({ database: 'fupin' });
const { fileName } = await orm.migrator.create(undefined, false, false, process.argv[2]);
process.stdout.write(fileName ? `Wrote ${fileName}\n` : 'The migrations are current.\n');
await orm.close();
