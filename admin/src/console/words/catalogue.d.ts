declare module 'virtual:catalogue/*' {
  const messages: import('./phrase.ts').Catalogue;
  export default messages;
}
