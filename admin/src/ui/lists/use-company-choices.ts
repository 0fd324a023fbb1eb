import { CompaniesDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { inReaderOrder } from '../format/in-reader-order.ts';
import { useNameText } from '../Name.tsx';
import { useLanguage } from '../use-say.ts';

/** Every company with its name, for a filter. */
export function useCompanyChoices(): [id: string, name: string][] {
  const nameText = useNameText();
  const language = useLanguage();
  const { answer } = useReading(CompaniesDocument, {});
  const companies = (answer?.organizations.nodes ?? []).map(({ id, names }): [string, string] => [id, nameText(names)]);
  return inReaderOrder(companies, language);
}
