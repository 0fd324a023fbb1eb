import { useGetIdentity } from 'react-admin';
import type { Viewer } from '../providers/signed-in.ts';

/** Who is signed in, or why that could not be read. */
export function useSignedIn(): { viewer: Viewer | undefined; error: unknown } {
  const { identity, error } = useGetIdentity();
  return { viewer: identity as unknown as Viewer | undefined, error };
}

/** Who is signed in; undefined until that is known. */
export const useViewer = (): Viewer | undefined => useSignedIn().viewer;
