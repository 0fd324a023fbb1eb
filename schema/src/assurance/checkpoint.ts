import { Count, Instant, Stored, Text } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';

@Stored({
  description: 'A signed statement of what the audit trail held at one instant.',
  policy: openToAll,
  uniques: [['treeSize']],
  checks: { tree_size_is_not_negative: 'tree_size >= 0' },
})
export class Checkpoint extends Versioned {
  @Count('How many events it covers.') treeSize!: number;
  @Text('The root of the Merkle tree (RFC 9162), in hex.') rootHash!: string;
  @Text('The signed note in the C2SP checkpoint format.') note!: string;
  @Text('The name of the key that signed it.') keyName!: string;
  @Instant('When it was signed.') signedAt!: Date;
}
