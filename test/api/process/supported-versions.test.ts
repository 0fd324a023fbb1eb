import { afterEach, describe, expect, it } from 'vitest';
import { askAt } from '../../support/api.ts';
import { isInstalled, startInstalledPostgres, supportedVersions } from '../../support/installed-postgres.ts';
import { approveTranche, commit, inYuan, openFund } from '../../support/promises.ts';
import { dataFolder, endAll, start, tokensIn } from './support.ts';

const home = dataFolder();
afterEach(endAll);

describe.each(supportedVersions)('on PostgreSQL %s', (version) => {
  it.runIf(isInstalled(version))(
    'starts, migrates, loads, and carries a promise from pledge to payment',
    { timeout: 240_000 },
    async () => {
      const server = await startInstalledPostgres(version);
      try {
        const fupin = await start({ DATABASE_URL: server.databaseUrl, DATA_DIR: home, DEMO: '1' });
        const tokens = tokensIn(home);
        const people = await openFund({ ask: askAt(fupin.address, (email) => tokens[email]) });
        const commitment = await commit(people, '1000.00');
        const tranche = await approveTranche(people, commitment.id, '1000.00');
        const payment = await people.editor.does('draftDisbursement', {
          commitmentId: commitment.id,
          trancheId: tranche.id,
          amount: inYuan('400'),
          occurredOn: '2024-06-30',
        });
        const { instant } = await people.editor.sees('{ instant }');
        const posted = await people.approver.does('postLedgerEntry', {
          id: payment.id,
          expectedVersion: payment.version,
        });
        await people.official.changes('confirmReceipt', posted, { receivedOn: '2024-07-03' });
        const asked = `{ ledgerEntry(id: "${posted.id}") { state receivedOn }
          before: ledgerEntry(id: "${posted.id}", asOf: "${instant}") { state receivedOn }
          auditEvents(filter: {recordId: {eq: "${posted.id}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb } }
          counties(filter: {names: {matches: "lueyang"}}) { nodes { names { zh } } } }`;
        expect(await people.official.sees(asked)).toEqual({
          ledgerEntry: { state: 'POSTED', receivedOn: '2024-07-03' },
          before: { state: 'DRAFT', receivedOn: null },
          auditEvents: { nodes: ['draftDisbursement', 'postLedgerEntry', 'confirmReceipt'].map((verb) => ({ verb })) },
          counties: { nodes: [{ names: { zh: '略阳县' } }] },
        });
      } finally {
        await endAll();
        await server.stop();
      }
    },
  );
});
