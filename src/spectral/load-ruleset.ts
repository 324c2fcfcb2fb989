/**
 * The files of a Spectral ruleset → the definition that Spectral takes. Data (YAML, JSON) may name core functions, formats and
 * the rulesets that Spectral ships; whatever is more is code, and is refused unless base allows it.
 */
import * as formats from '@stoplight/spectral-formats';
import * as functions from '@stoplight/spectral-functions';
import * as rulesets from '@stoplight/spectral-rulesets';
import { arrayMember, isObject, member } from '../knowledge/value.ts';
import type { SpectralRequest } from '../model/spectral.ts';
import { ModuleLoader } from './load-modules.ts';
import { fieldFault, parseExpression } from './parse-expression.ts';
import { parseText } from './parse-text.ts';

/** What Spectral takes; it checks the shape itself. */
export type Definition = Readonly<Record<string, unknown>>;

/** Something in the ruleset that its author has to mend: shown without a stack. */
export class RulesetFault extends Error {}

/** Throws a RulesetFault that names the file. */
export async function loadRuleset(request: SpectralRequest): Promise<Definition> {
  return new RulesetLoader(request).load(request.entry, []);
}

const OWN: Readonly<Record<string, unknown>> = {
  oas: rulesets.oas,
  asyncapi: rulesets.asyncapi,
  arazzo: rulesets.arazzo,
};

class RulesetLoader {
  readonly #request: SpectralRequest;
  readonly #modules: ModuleLoader;
  readonly #loaded = new Map<string, Definition>();

  constructor(request: SpectralRequest) {
    this.#request = request;
    this.#modules = new ModuleLoader(request.files, request.milliseconds);
  }

  async load(name: string, chain: readonly string[]): Promise<Definition> {
    if (chain.includes(name))
      throw new RulesetFault(`${[...chain, name].join(' → ')}: the rulesets extend each other in a circle.`);
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const definition = await this.#read(name, chain);
    this.#loaded.set(name, definition);
    return definition;
  }

  async #read(name: string, chain: readonly string[]): Promise<Definition> {
    if (name.startsWith('spectral:')) return this.#shipped(name);
    if (/\.[cm]?js$/.test(name)) return this.#code(name);
    const text = this.#request.files[name];
    if (text === undefined) throw new RulesetFault(`There is no file ${name} in the ruleset.`);
    const parsed = parseText(name, text);
    const [fault] = parsed.faults.filter(({ severity }) => severity === 'error');
    if (fault !== undefined) throw new RulesetFault(`${name}: ${fault.message}`);
    if (!isObject(parsed.root)) throw new RulesetFault(`${name} is no ruleset: it must hold a mapping.`);
    return this.#convert(parsed.root, name, chain);
  }

  #shipped(name: string): Definition {
    const found = OWN[name.slice('spectral:'.length)];
    if (!isObject(found)) throw new RulesetFault(`Spectral ships no ruleset "${name}".`);
    return found;
  }

  async #code(name: string): Promise<Definition> {
    this.#requireCode(`${name} is JavaScript`);
    const exported = await this.#modules.load(name);
    const definition = member(exported, 'default') ?? exported;
    if (!isObject(definition)) throw new RulesetFault(`${name} exports no ruleset.`);
    return definition;
  }

  #requireCode(what: string): void {
    if (this.#request.allowsCode) return;
    throw new RulesetFault(
      `${what}, and code runs only where the configuration of the base branch lists "${this.#request.source}" under "allow-code".`,
    );
  }

  /** What names stand for is put in their place. */
  async #convert(ruleset: Definition, file: string, chain: readonly string[]): Promise<Definition> {
    const custom = await this.#functionsOf(ruleset, file);
    const { functions: _, functionsDir: _dir, except: _except, ...rest } = ruleset;
    if (arrayMember(ruleset, 'except').length > 0 || isObject(ruleset.except))
      throw new RulesetFault(`${file}: "except" is a form of Spectral 5; write "overrides".`);
    return {
      ...rest,
      ...(await this.#extendsOf(ruleset, file, [...chain, file])),
      ...formatsOf(ruleset, file),
      ...(ruleset.aliases === undefined ? {} : { aliases: this.#aliases(ruleset.aliases, file) }),
      ...(ruleset.rules === undefined ? {} : { rules: this.#rules(ruleset.rules, custom, file) }),
      ...(ruleset.overrides === undefined
        ? {}
        : { overrides: await this.#overrides(ruleset.overrides, custom, file, chain) }),
    };
  }

  async #extendsOf(ruleset: Definition, file: string, chain: readonly string[]): Promise<object> {
    if (ruleset.extends === undefined) return {};
    const list = Array.isArray(ruleset.extends) ? ruleset.extends : [ruleset.extends];
    const loaded: unknown[] = [];
    for (const entry of list) {
      const [name, severity]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
      if (typeof name !== 'string') throw new RulesetFault(`${file}: an entry of "extends" must be a name.`);
      const definition = await this.load(this.#resolve(name, file), chain);
      loaded.push(severity === undefined ? definition : [definition, severity]);
    }
    return { extends: loaded };
  }

  #resolve(name: string, file: string): string {
    if (name.startsWith('spectral:')) return name;
    if (/^[a-z][a-z0-9+.-]*:/i.test(name))
      throw new RulesetFault(`${file} extends ${name}: nothing is loaded from the network.`);
    const found = this.#modules.resolve(name, file);
    if (found === null)
      throw new RulesetFault(`${file} extends "${name}", which is not among the files of the ruleset.`);
    return found;
  }

  async #functionsOf(ruleset: Definition, file: string): Promise<ReadonlyMap<string, unknown>> {
    const custom = new Map<string, unknown>();
    const names = arrayMember(ruleset, 'functions').map((entry) => String(Array.isArray(entry) ? entry[0] : entry));
    if (names.length > 0) this.#requireCode(`${file} has functions of its own (${names.join(', ')})`);
    const folder = String(member(ruleset, 'functionsDir') ?? 'functions').replace(/^\.\//, '');
    for (const name of names) {
      const path = this.#modules.resolve(`./${folder}/${name}`, file);
      if (path === null) throw new RulesetFault(`${file}: there is no function file ${folder}/${name}.js.`);
      const exported = await this.#modules.load(path);
      const implementation = member(exported, 'default') ?? exported;
      if (typeof implementation !== 'function') throw new RulesetFault(`${path} exports no function.`);
      custom.set(name, implementation);
    }
    return custom;
  }

  #rules(rules: unknown, custom: ReadonlyMap<string, unknown>, file: string): object {
    if (!isObject(rules)) throw new RulesetFault(`${file}: "rules" must be a mapping.`);
    return Object.fromEntries(
      Object.entries(rules).map(([name, rule]) => [
        name,
        isObject(rule) ? this.#rule(rule, `${file}: rule "${name}"`, custom, file) : rule,
      ]),
    );
  }

  #rule(rule: Definition, where: string, custom: ReadonlyMap<string, unknown>, file: string): object {
    const given = rule.given === undefined ? {} : { given: this.#given(rule.given, where) };
    const then =
      rule.then === undefined
        ? {}
        : {
            then: Array.isArray(rule.then)
              ? rule.then.map((each) => this.#then(each, where, custom))
              : this.#then(rule.then, where, custom),
          };
    return { ...rule, ...given, ...then, ...formatsOf(rule, file) };
  }

  #given(given: unknown, where: string): unknown {
    if (!this.#request.allowsCode)
      for (const expression of Array.isArray(given) ? given : [given]) {
        const parsed = parseExpression(String(expression));
        if ('fault' in parsed)
          throw new RulesetFault(
            `${where}: "given" ${JSON.stringify(expression)} is more than the expressions that rulesets of data may use: ${parsed.fault}. Allowed are paths, comparisons and tests of text; for more, allow code.`,
          );
      }
    return given;
  }

  #then(then: unknown, where: string, custom: ReadonlyMap<string, unknown>): unknown {
    if (!isObject(then)) return then;
    const name = String(then.function);
    const core = Object.hasOwn(functions, name) ? (functions as Record<string, unknown>)[name] : undefined;
    const found = custom.get(name) ?? core;
    if (typeof found !== 'function') {
      const known = Object.keys(functions).filter((each) => /^[a-z]/.test(each));
      throw new RulesetFault(
        `${where} uses the function "${name}", which does not exist. Core functions: ${known.join(', ')}.`,
      );
    }
    const field = then.field;
    const fault = typeof field === 'string' && !this.#request.allowsCode ? fieldFault(field) : null;
    if (fault !== null) throw new RulesetFault(`${where}: "field" ${JSON.stringify(field)}: ${fault}.`);
    return { ...then, function: found };
  }

  #aliases(aliases: unknown, file: string): object {
    if (!isObject(aliases)) throw new RulesetFault(`${file}: "aliases" must be a mapping.`);
    return Object.fromEntries(
      Object.entries(aliases).map(([name, alias]) => {
        const where = `${file}: alias "${name}"`;
        if (!isObject(alias)) return [name, this.#given(Array.isArray(alias) ? alias : [alias], where)];
        const targets = arrayMember(alias, 'targets').map((target) =>
          isObject(target)
            ? { ...target, given: this.#given(target.given, where), ...formatsOf(target, file) }
            : target,
        );
        return [name, { ...alias, targets }];
      }),
    );
  }

  async #overrides(
    overrides: unknown,
    custom: ReadonlyMap<string, unknown>,
    file: string,
    chain: readonly string[],
  ): Promise<readonly unknown[]> {
    if (!Array.isArray(overrides)) throw new RulesetFault(`${file}: "overrides" must be a list.`);
    const converted: unknown[] = [];
    for (const entry of overrides) {
      if (!isObject(entry)) throw new RulesetFault(`${file}: an entry of "overrides" must be a mapping.`);
      converted.push({
        ...entry,
        ...(await this.#extendsOf(entry, file, [...chain, file])),
        ...formatsOf(entry, file),
        ...(entry.aliases === undefined ? {} : { aliases: this.#aliases(entry.aliases, file) }),
        ...(entry.rules === undefined ? {} : { rules: this.#rules(entry.rules, custom, file) }),
      });
    }
    return converted;
  }
}

function formatsOf(holder: Definition, file: string): object {
  if (holder.formats === undefined) return {};
  const list = Array.isArray(holder.formats) ? holder.formats : [holder.formats];
  return {
    formats: list.map((name) => {
      if (typeof name === 'function') return name;
      const key = String(name).replace(/[-.]/g, '_').replace(/_(\d)/g, '_$1');
      const found = Object.entries(formats).find(
        ([each]) => each === key || each.replaceAll('_', '') === key.replaceAll('_', ''),
      );
      if (found === undefined) throw new RulesetFault(`${file}: there is no format "${name}".`);
      return found[1];
    }),
  };
}
