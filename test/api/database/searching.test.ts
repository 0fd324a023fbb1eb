import { withClient } from '@fupin/api/src/database/connect.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import { expect, onTestFinished, test } from 'vitest';
import { cloneDatabase } from '../../support/database.ts';

const ofBefore = `
  alter table area disable trigger user;
  update area set names_search = ' cut as an earlier version did ' where code = '610727';
  alter table area enable trigger user;
  delete from kept_statements where name = 'words of names';`;

test('names that an earlier version cut into other words are cut anew, and nothing of them changes', async () => {
  const database = await cloneDatabase();
  onTestFinished(() => database.drop());
  await withClient(database.owner, async (owner) => {
    const look = async () => {
      const { rows } = await owner.query(
        `select to_jsonb(area) - 'names_search' as row, (select jsonb_agg(version order by recorded_from)
           from area_history version where version.id = area.id) as versions,
         names_search like '% lueyang%' as is_found from area where code = '610727'`,
      );
      return rows[0];
    };
    const before = await look();
    await owner.query(ofBefore);
    expect(await look()).toMatchObject({ is_found: false });
    await migrate({ connection: database.connection } as Parameters<typeof migrate>[0]);
    expect(await look()).toEqual(before);
  });
});
