import { eitherOf, inLines, inOrder } from '../pattern';

/**
 * Names that only the builders of a product meet: stores, brokers, frameworks, libraries. What its users may choose or
 * see themselves (GitHub, Excel, OAuth, PDF) is left out.
 */
const products = [
  'PostgreSQL Postgres MySQL MariaDB MongoDB SQLite DynamoDB Cassandra CouchDB Redis Memcached Neo4j InfluxDB',
  'Elasticsearch OpenSearch Solr Lucene Kafka RabbitMQ ActiveMQ Kinesis EventBridge Hadoop Hazelcast',
  'Redux Zustand MUI Radix MobX RxJS jQuery lodash Axios Webpack Vite Tailwind Bootstrap Next\\.js Nuxt Node\\.js Express\\.js',
  'Hibernate Prisma Sequelize TypeORM Mongoose Django FastAPI Laravel Symfony Celery Sidekiq Drools Camunda Nginx',
  'HealthKit SwiftUI UIKit CoreML ARKit WorkManager pgvector FAISS Pinecone Zod Formik LangChain PyTorch TensorFlow NumPy',
  'gRPC GraphQL protobuf SQS CloudFront Keycloak Dagger Retrofit Firebase NgRx Vuex Pinia SignalR Quartz Flink Airflow',
]
  .join(' ')
  .split(' ')
  .join('|');

/** Everyday words that name technology only with one of these behind them, or as what something is made with. */
const names = [
  'React (?:Query|hooks?|components?|context|Router|Native|app|state)',
  'Vue (?:components?|Router|store|app)',
  'Angular (?:components?|service|module|Material)',
  'Spring (?:Boot|beans?|Security|Data|MVC|Batch|service|context)',
  '(?:via|with|by|in|using) (?:Spring|React|Angular|Vue|Flask|Rails|Spark|Svelte)',
  'AWS Lambda|Lambda functions?',
  'Spark jobs?',
  'API Gateway',
  'S3 (?:buckets?|objects?)',
  'Kotlin coroutines?',
  'Jetpack Compose',
  'Rails (?:model|controller|job)s?',
  'Express (?:route|server|middleware)s?',
  'Entity Framework',
  '[Ww]eb [Ww]orkers?|[Ss]ervice [Ww]orkers?',
  'Core Data|React Hook Form|scikit-learn|[a-z]+-js',
].join('|');

/** What parts of a program are called. */
const parts = [
  inLines`
    stored procedures?|database (?:tables?|columns?|transactions?|index(?:es)?|triggers?|views?)
    |(?:foreign|primary) keys?
    |(?:composite|unique|clustered|covering|secondary|partial) (?:database )?(?:index(?:es)?|constraints?)
    |auto-increment(?:ed|ing)?|(?:left|inner|outer) joins?
  `,
  'SQL (?:query|queries|statements?|views?|joins?)|materiali[sz]ed views?|NoSQL',
  'within a transaction|singletons?|event bus|message (?:queue|broker)s?|pub/sub|thread pools?|connection pools?|mutex',
  'REST(?:ful)? (?:APIs?|endpoints?|calls?|services?)|API endpoints?|HTTP (?:status|headers?)|WebSockets?|web ?hook handlers?|microservices?|middleware',
  inLines`
    (?:abstract|sealed|wrapper|base|helper|singleton|data) class(?:es)?|subclass(?:es)? of
    |dependency injection|cron ?jobs?|(?:LRU|in-memory|write-through) cache|memoi[sz]ed|debounced
  `,
  'n-gram (?:analy[sz]er|tokeni[sz]er)|B-tree|hash ?map|bcrypt|argon2|JWTs?(?: tokens?)?|UUIDv4|base64(?:-encoded)?',
  '[Ll]ocal ?Storage|[Ss]ession ?Storage|IndexedDB',
  'use(?:State|Effect|Memo|Ref|Context|Reducer|Callback|Query)|use[A-Z][a-zA-Z]+(?=`? hook)|set(?:Timeout|Interval)',
  'CSS (?:class(?:es)?|grid|selectors?|modules?)|flexbox|DOM (?:elements?|nodes?)|divs?|z-index|shadow DOM',
  '(?:Redux|Vuex|NgRx) store|state store',
  'ORM|DTOs?|DAOs?|view ?models?|reducers?|serializers?|data access layer|repository (?:class|pattern)|factory pattern|feature branch',
].join('|');

/**
 * Words that only code is spelled in: `OrderService.save()`, cart.tsx, `<Badge>`, "the `user_files` table". A name in
 * code marks alone is none of them: the users of a tool write its flags, keys and files so themselves.
 */
const suffixes = inLines`
  Service|Controller|Repository|Dao|DAO|Handler|Factory|Provider|Parser|Builder|Adapter|Listener
  |ViewModel|Reducer|Middleware|Mapper|Validator|Helper|Utils?|Impl|Bean|Entity|Dto|DTO|Resolver
  |Serializer|Interceptor|Component|Exception|NavHost|HostController
`;
const code = [
  '(?<![\\w.])[a-z]+[A-Z]\\w*\\(\\)',
  '(?<![\\w.])[A-Z]\\w+\\.[a-z]\\w+\\([^)\\n]{0,60}\\)',
  `(?<!\\bTHE )(?<![\\w])[A-Z][a-z]+\\w*(?:${suffixes})(?![\\w])`,
  '(?<![\\w/])[A-Za-z][\\w-]*\\.(?:tsx|jsx|vue|java|kt|swift|cs|scss)(?![\\w])',
  '(?<![\\w.])[A-Z][a-z]+[A-Z]\\w+ (?:components?|class(?:es)?|hooks?|entity|enum|struct|bean)(?![\\w-])',
  '`<(?:[A-Z]\\w+|canvas|div|span|table|svg|iframe|dialog|input|button|ul|li|template|slot)(?: [^`>]{0,60})?>`',
  // A name with two humps or more in code marks, with which something is done, is a class.
  '(?<=\\b(?:[Vv]ia|[Ww]ith|[Bb]y|[Ii]n|[Uu]sing|[Tt]hrough|[Ii]nto|[Ff]rom|[Uu]ses?) (?:(?:an?|the|its|our) )?(?:[a-z]+ )?)' +
    '`[A-Z][a-z]+(?:[A-Z][a-z\\d]*)+(?:\\.\\w+)?(?:\\(\\))?`',
  '`?[a-z]+(?:_[a-z]+)+`? (?:table|column|bucket|index|topic|collection|queue)s?\\b',
  '\\b(?:rows?|records?|documents?)\\b[^.;]{0,40}\\b(?:inserted|written|stored|saved|added|deleted|read) (?:into|in|to|from) `[a-z_]+`|\\bnullable `?[a-z_]+`?',
  '\\b(?:table|bucket|topic|collection|queue) `?[a-z]+(?:_[a-z]+)+`?|\\b(?:table|column|view) `?[A-Z\\d]+(?:_[A-Z\\d]+)+`?(?![\\w])',
  '(?<=\\b(?:with|via|using|through|by) )`?[A-Za-z\\d]+\\.js`?(?!\\w|\\.\\w)|(?<=\\b(?:in|inside|within) an? )iframe\\b',
  '(?<![\\w.#])\\.[a-z]+(?:-[a-z]+)+(?= (?:CSS )?class)',
  '\\b(?:GET|POST|PUT|PATCH|DELETE) `?/(?:[\\w/{}:.-]*[\\w/}])?',
  '\\b(?:SELECT [^.]{1,80} FROM|INSERT INTO|DELETE FROM|ALTER TABLE|CREATE TABLE)\\b',
  '\\b(?:provide|expose|offer)s?\\s+(?:a|an|the)\\s+`?(?:(?:GET|POST|PUT|PATCH|DELETE)\\s+)?\\/[^\\s`,]*`?\\s+endpoint',
].join('|');

/** "the Airflow UI" is what its user sees of it. */
const seen = ' (?:UI|dashboards?|consoles?|web interface|pages?|workspaces?|boards?|menus?|admin)\\b';
const named = new RegExp(`\\b(?:${parts}|${names}|${products})(?![\\w-]|\\.\\w|${seen})`);
const spelled = new RegExp(code);
/** A field and its value: `is_open = true`, `mustPay: true`, "paidAt IS NULL", "set isPaid to false". */
const fieldName = /(?<![\w.])`?(?:[a-z]+(?:_[a-z]+)+|[a-z]+[A-Z]\w+)`?/;
const field = eitherOf(
  '',
  inOrder(
    '',
    fieldName,
    [/ ?(?:=|==|:) ?| IS (?:NOT )?| (?:is )?(?:set )?to /],
    /`?(?:true|false|null|NULL|TRUE|FALSE)\b`?/,
  ),
  inOrder('', fieldName, / (?:flag|timestamp|attribute|column)s?\b/),
);
/** What code cannot be spelled without; most criteria have none of it. */
const codeSign = /[`_(/]|[a-z][A-Z]|\.[a-z]|[A-Z]{4}/;

/** The inside of a system, named as something to check: where it stands. An example, "(e.g. Redis)", prescribes nothing. */
export function insideOf(text: string): { readonly start: number; readonly end: number } | null {
  const match = named.exec(text) ?? (codeSign.test(text) ? (spelled.exec(text) ?? fieldIn(text)) : null);
  if (!match || /(?:\be\.g\.,? |[\w/.-]-|[/.])$/.test(text.slice(Math.max(0, match.index - 8), match.index)))
    return null;
  return { start: match.index, end: match.index + match[0].length };
}

/** A field that the outcome speaks of: in brackets it explains, and a Given says only how the data stand. */
function fieldIn(text: string): RegExpExecArray | null {
  const match = field.exec(text);
  const before = text.slice(0, match?.index ?? 0);
  return match && !/\([^)]*$/.test(before) && !/^given\b(?![^]*\b(?:when|then)\b)/im.test(before)
    ? match
    : null;
}

/** Whose items are about the inside: words of their title and role. */
export const technical = eitherOf(
  'i',
  inOrder(
    '',
    /\b/,
    [
      /developers?|engineers?|apis?|sdks?|cli|command[- ]line|library|libraries|endpoints?|devops/,
      /integrators?|architects?|administrator|database|migrat\w*|schema|backend|back-end/,
      /front-?end|infrastructure|pipelines?|docker|kubernetes|terraform|deploy\w*/,
      /(?:source|legacy|dead|vs) code/,
      /code ?base/,
      /code (?:review|quality|style|generation|coverage)/,
      /packages?|modules?|monorepo|refactor\w*|technical|spike/,
      /rest(?:ful)?(?=\s*(?::|api|interface|client|resources?|services?))/,
      /grpc|openapi|swagger|ci|etl|parser|compiler|linter|lint|regex/,
      /(?:type|link) checker/,
      /plugin|web ?hooks?|git hooks?|servers?|tokens?|cach(?:e|ing)/,
      /(?:message|job) queue/,
      /event sourcing|graphql|rest api|json|xml|yaml|csv|html|css/,
      /config(?:uration)?s?/,
      /logging|benchmarks?|test suite|testing|components?|renderer|validator|serializ\w*/,
      /runtime|data model|typescript|javascript|python|java|rust|react|sql|oauth|jwt|framework/,
      /toolkit|static site|dependency|dependencies|repo|repository|git|mcp|llm/,
    ],
    /\b/,
  ),
  /`[^`]*[_(/.][^`]*`/,
);
