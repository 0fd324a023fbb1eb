import { Emptiness } from '../ui/Emptiness.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { homeOf, type HomeKind } from '../ui/roles.ts';
import { useSay } from '../ui/use-say.ts';
import { useViewer } from '../ui/use-viewer.ts';
import type { Viewer } from '../providers/signed-in.ts';
import { AdministrationHome } from './AdministrationHome.tsx';
import { AuditHome } from './AuditHome.tsx';
import { CompanyHome } from './CompanyHome.tsx';
import { CountyHome } from './CountyHome.tsx';

const homes = {
  company: ({ companies: [company] }: Viewer) => (company ? <CompanyHome company={company} /> : <NoHome />),
  county: ({ counties: [county] }: Viewer) => (county ? <CountyHome county={county} /> : <NoHome />),
  audit: () => <AuditHome />,
  administration: () => <AdministrationHome />,
} satisfies Record<HomeKind, (viewer: Viewer) => React.ReactNode>;

/** The first page, which answers the first question of whoever is signed in. */
export function Home() {
  const viewer = useViewer();
  if (!viewer) return null;
  const kind = homeOf(viewer.roles);
  return kind ? homes[kind](viewer) : <NoHome />;
}

function NoHome() {
  const say = useSay();
  return (
    <>
      <PageHeading title={say('nav.home')} />
      <Emptiness title={say('home.noHome')} hint={say('home.noHomeHint')} />
    </>
  );
}
