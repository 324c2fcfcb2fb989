/** Names of inputs that something behind the API may take for a path, a command, a query or a template. */
import { joinedName } from './words.ts';

export type Interpreter = 'file-path' | 'command' | 'query' | 'template';

const NAMES: Readonly<Record<Interpreter, string>> = {
  'file-path': `filepath filename path pathname dir directory folder folderpath directorypath localpath fullpath absolutepath relativepath sourcepath
    destinationpath targetpath templatepath includefile documentpath logfile attachmentpath`,
  command: 'cmd command commandline shell exec execute bash shellcommand script commands powershell',
  query: `sql sqlquery rawquery rawsql whereclause where orderby orderbyclause sqlstatement hql jpql nosql mongoquery ldapfilter ldapquery xpath xquery dbquery
    querystring groupby having cypher gremlin soql`,
  template:
    'template templatestring templatebody expression formula tpl jinja mustache handlebars freemarker velocity spel ognl eval',
};

const BY_NAME: ReadonlyMap<string, Interpreter> = new Map(
  (Object.keys(NAMES) as Interpreter[]).flatMap((kind) =>
    NAMES[kind].split(/\s+/).map((name) => [name, kind] as const),
  ),
);

/** Which interpreter an input of this name may reach, or `null`. */
export function interpreterOf(name: string): Interpreter | null {
  return BY_NAME.get(joinedName(name)) ?? null;
}
