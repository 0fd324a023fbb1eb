declare module 'virtual:catalogue/*' {
  import type { Catalogue } from './phrase.ts';

  const messages: Catalogue;
  export default messages;
}
