import { useGetOne } from 'react-admin';
import type { AskError, TypedDocument } from './ask.ts';

export interface Reader<Result> {
  answer: Result | undefined;
  isPending: boolean;
  error: AskError | null;
  /** When it was read, where the API does not answer and it is what it answered last. */
  readAt: string | undefined;
  again(): void;
}

interface Asking {
  /** Not asked until it is. */
  enabled?: boolean;
  /** Whether it is asked anew whenever the window is looked at again. */
  refetchOnWindowFocus?: boolean;
}

/** Asks one document through react-admin's cache; the same question is asked once. */
export function useReading<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  asking: Asking = {},
): Reader<Result> {
  const id = `${document.toString().match(/query (\w+)/)?.[1]} ${JSON.stringify(variables)}`;
  const { data, isPending, error, refetch } = useGetOne(
    'readings',
    { id, meta: { document, variables } },
    { ...asking, retry: false },
  );
  return {
    answer: data?.['answer'] as Result | undefined,
    isPending,
    error: error as AskError | null,
    readAt: data?.['readAt'] as string | undefined,
    again: () => void refetch(),
  };
}
