import { declareSentences } from '../errors/sentence.ts';

/** Why a request is not answered, whatever it asks. */
export const sentences = declareSentences({
  nothingHere: {
    en: 'There is nothing at this address.',
    zh: '这个地址没有内容。',
    fr: 'Il n’y a rien à cette adresse.',
  },
  onlyMethods: {
    en: 'This address takes {methods}.',
    zh: '这个地址只接受 {methods}。',
    fr: 'Cette adresse accepte : {methods}.',
  },
  onlyJson: {
    en: 'Send JSON, as content-type application/json says.',
    zh: '请发送 JSON，并注明 content-type: application/json。',
    fr: 'Envoyez du JSON, annoncé par content-type: application/json.',
  },
  bodyTooLong: {
    en: 'The body may hold at most {kilobytes} kB.',
    zh: '请求正文最多 {kilobytes} kB。',
    fr: 'Le corps de la requête a au plus {kilobytes} ko.',
  },
  bodyNoJson: {
    en: 'The body is no readable JSON.',
    zh: '请求正文不是可读的 JSON。',
    fr: 'Le corps de la requête n’est pas du JSON lisible.',
  },
  badEncoding: {
    en: 'Send the body in UTF-8 and as it is, or compressed by gzip, deflate or br.',
    zh: '请用 UTF-8 发送正文，不压缩，或用 gzip、deflate、br 压缩。',
    fr: 'Envoyez le corps en UTF-8, tel quel ou compressé par gzip, deflate ou br.',
  },
  badRange: {
    en: 'The file has no such range.',
    zh: '文件没有所请求的范围。',
    fr: 'Le fichier n’a pas cette plage.',
  },
  changedSince: {
    en: 'The file is not as the request requires it to be: ask without conditions.',
    zh: '文件与请求所要求的不符：请不带条件再请求一次。',
    fr: 'Le fichier n’est pas tel que la requête l’exige : demandez-le sans conditions.',
  },
  badRequest: {
    en: 'The request cannot be answered as it was sent: its address or a header cannot be read.',
    zh: '无法按发送的内容答复：地址或某个标头无法识别。',
    fr: 'La requête ne peut recevoir de réponse telle quelle : son adresse ou un en-tête est illisible.',
  },
  malformed: {
    en: 'The request is no readable HTTP.',
    zh: '这不是可读的 HTTP 请求。',
    fr: 'La requête n’est pas du HTTP lisible.',
  },
  headersTooLong: {
    en: 'The headers of a request may hold at most {kilobytes} kB.',
    zh: '请求的标头最多 {kilobytes} kB。',
    fr: 'Les en-têtes d’une requête ont au plus {kilobytes} ko.',
  },
  chunksTooLong: {
    en: 'The chunks of the body carry too much besides the body.',
    zh: '分块传输的正文附带了过多其他内容。',
    fr: 'Les fragments du corps portent trop de choses en plus du corps.',
  },
  tooSlow: {
    en: 'Headers arrive within 10 seconds, a body within 20.',
    zh: '标头须在 10 秒内到达，正文须在 20 秒内到达。',
    fr: 'Les en-têtes arrivent en 10 secondes, un corps en 20.',
  },
  noExpectation: {
    en: 'No expectation but 100-continue is met.',
    zh: '除 100-continue 外不接受其他 Expect 要求。',
    fr: 'Aucune attente n’est satisfaite, sauf 100-continue.',
  },
  unknownHost: {
    en: 'This server is not known by that name: PUBLIC_URL says how it is.',
    zh: '本服务器没有这个域名：域名由 PUBLIC_URL 指定。',
    fr: 'Ce serveur n’est pas connu sous ce nom : PUBLIC_URL dit lequel est le sien.',
  },
  foreignPage: {
    en: 'A page of another origin may not do this.',
    zh: '其他来源的网页不能做这件事。',
    fr: 'Une page d’une autre origine ne peut pas faire cela.',
  },
});
