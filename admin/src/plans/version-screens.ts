// One chunk: who writes a section without a line finds the way back to the tasks.
export { SectionPage } from './writing/SectionPage.tsx';
export { VersionShow } from './VersionShow.tsx';
