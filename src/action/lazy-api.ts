/** The API of GitHub, loaded with the first question: most runs have none, and loading takes longer than a small run. */
import type { GitHubApi } from '../io/github-comparison.ts';
import type { Tree } from '../model/tree.ts';
import type { Environment } from './runner-files.ts';

/** Ask only where there is a token and a repository. */
export function lazyApi(environment: Environment, token: string): GitHubApi {
  let loaded: Promise<GitHubApi> | undefined;
  const api = (): Promise<GitHubApi> => {
    loaded ??= load(environment, token);
    return loaded;
  };
  return {
    mergeBase: async (one, other) => (await api()).mergeBase(one, other),
    pullRequestOf: async (head) => (await api()).pullRequestOf(head),
    file: async (place) => (await api()).file(place),
    tree(commit, objects): Tree {
      const tree = api().then((loadedApi) => loadedApi.tree(commit, objects));
      tree.catch(() => undefined);
      return {
        entries: async () => (await tree).entries(),
        read: async (paths) => (await tree).read(paths),
      };
    },
  };
}

async function load(environment: Environment, token: string): Promise<GitHubApi> {
  const [{ clientFor }, { gitHubApi }] = await Promise.all([import('./tell-github.ts'), import('../io/github/api.ts')]);
  const client = clientFor({ environment, token });
  if (client === null) throw new Error('There is no API without a token and a repository.');
  return gitHubApi(client);
}
