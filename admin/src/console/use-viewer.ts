import { useGetIdentity } from 'react-admin';
import type { Viewer } from '../providers/auth-provider.ts';

/** Who is signed in; undefined until that is known. */
export function useViewer(): Viewer | undefined {
  const { identity } = useGetIdentity();
  return identity as unknown as Viewer | undefined;
}
