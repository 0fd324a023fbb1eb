/** A person of the demonstration world and the role they play in it. */
export interface DemoPerson {
  email: string;
  name: string;
  role:
    | 'CSR_EDITOR'
    | 'CSR_APPROVER'
    | 'COUNTY_EDITOR'
    | 'COUNTY_APPROVER'
    | 'VERIFIER'
    | 'AUDITOR'
    | 'OBSERVER'
    | 'ADMIN';
  locale: 'zh' | 'en' | 'fr';
  /** What the sign-in page says of where they work. */
  place: string;
  /** The reference key of the organization or the code of the county that the role is limited to. */
  organization?: string;
  county?: string;
}

/** Everybody can sign in as a demo person by a click, so the password guards nothing; it is the library that wants one. */
export const demoPassword = 'demonstration-only';

const company = (organization: string, place: string, domain: string): DemoPerson[] => [
  {
    email: `editor@${domain}.demo.fupin`,
    name: `${place} · editor`,
    role: 'CSR_EDITOR',
    locale: 'zh',
    place,
    organization,
  },
  {
    email: `approver@${domain}.demo.fupin`,
    name: `${place} · approver`,
    role: 'CSR_APPROVER',
    locale: 'zh',
    place,
    organization,
  },
];

const county = (code: string, place: string, domain: string): DemoPerson[] => [
  {
    email: `editor@${domain}.demo.fupin`,
    name: `${place} · editor`,
    role: 'COUNTY_EDITOR',
    locale: 'zh',
    place,
    county: code,
  },
  {
    email: `approver@${domain}.demo.fupin`,
    name: `${place} · approver`,
    role: 'COUNTY_APPROVER',
    locale: 'zh',
    place,
    county: code,
  },
];

/** Two rivals, three counties, and those who check them all. */
export const demoPeople: readonly DemoPerson[] = [
  ...company('alibaba', '阿里巴巴 Alibaba', 'alibaba'),
  ...company('kuaishou', '快手 Kuaishou', 'kuaishou'),
  ...county('610727', '略阳县 Lueyang', 'lueyang'),
  ...county('341321', '砀山县 Dangshan', 'dangshan'),
  ...county('530722', '永胜县 Yongsheng', 'yongsheng'),
  { email: 'verifier@demo.fupin', name: 'Verifier', role: 'VERIFIER', locale: 'en', place: '' },
  { email: 'auditor@demo.fupin', name: 'Auditor', role: 'AUDITOR', locale: 'en', place: '' },
  { email: 'observer@demo.fupin', name: 'Observer', role: 'OBSERVER', locale: 'fr', place: '' },
  { email: 'admin@demo.fupin', name: 'Administrator', role: 'ADMIN', locale: 'zh', place: '' },
  {
    email: 'second-admin@demo.fupin',
    name: 'Second administrator',
    role: 'ADMIN',
    locale: 'zh',
    place: '第二位 Second',
  },
];
