import { useNameText } from '../Name.tsx';
import { CompaniesDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';

/** Every company with its name, for a filter. */
export function useCompanyChoices(): [id: string, name: string][] {
  const nameText = useNameText();
  const { answer } = useReading(CompaniesDocument, {});
  return (answer?.organizations.nodes ?? []).map(({ id, names }) => [id, nameText(names)]);
}
