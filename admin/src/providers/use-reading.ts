import { useGetOne } from 'react-admin';
import type { AskError, TypedDocument } from './ask.ts';

export interface Reader<Result> {
  answer: Result | undefined;
  isPending: boolean;
  error: AskError | null;
  again(): void;
}

/** Asks one document through react-admin's cache; the same question is asked once. */
export function useReading<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  enabled = true,
): Reader<Result> {
  const id = `${document.toString().match(/query (\w+)/)?.[1]} ${JSON.stringify(variables)}`;
  const { data, isPending, error, refetch } = useGetOne(
    'readings',
    { id, meta: { document, variables } },
    { enabled, retry: false },
  );
  return {
    answer: data?.['answer'] as Result | undefined,
    isPending,
    error: error as AskError | null,
    again: () => void refetch(),
  };
}
