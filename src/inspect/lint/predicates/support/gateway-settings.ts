/** Settings for a gateway that stand in a description as extensions, and the addresses behind it that they name. */
import { child, isObject, items, members } from '../../../../knowledge/value.ts';
import type { Node } from '../../../../model/node.ts';

export interface BackendUrl {
  readonly url: string;
  readonly node: Node;
}

export interface GatewaySetting {
  /** `x-amazon-apigateway-integration` */
  readonly name: string;
  readonly urls: readonly BackendUrl[];
}

/** AWS, Google, Kong, WSO2, IBM, Tyk, Azure, APISIX and home-made ones: `x-…-integration`, `-backend`, `-endpoints` and their like. */
const SETTING =
  /^x-.*(integration|backend|upstream|service-defaults|route-defaults|endpoints|proxy|tyk-api-gateway|ibm-configuration|target)/i;

/** Deeper settings belong to plugins of plugins. */
const DEPTH = 6;
const MOST = 50;

export function gatewaySettings(owner: Node): readonly GatewaySetting[] {
  if (!isObject(owner.value)) return [];
  const names = Object.keys(owner.value).filter((key) => key.startsWith('x-') && SETTING.test(key.slice(0, 100)));
  return names.map((name) => ({ name, urls: urlsIn(child(owner, name)) }));
}

function urlsIn(start: Node): readonly BackendUrl[] {
  const found: BackendUrl[] = [];
  const visit = (node: Node, depth: number): void => {
    if (found.length >= MOST) return;
    if (typeof node.value === 'string') {
      if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(node.value)) found.push({ url: node.value, node });
    } else if (depth > 0)
      for (const below of [...members(node).map(([, each]) => each), ...items(node)]) visit(below, depth - 1);
  };
  visit(start, DEPTH);
  return found;
}
