/** Finds operations that pay off when they are tried many times and say nothing about a limit. */
import { isAbusableFlow, isSignInFlow } from '../../../knowledge/operation-words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { hasLimitExtension, saysLimit } from './support/stated-limits.ts';

const FLOWS = { 'sign-in': isSignInFlow, abusable: isAbusableFlow };

export const unthrottledFlow: Predicate<'operation'> = {
  name: 'unthrottled-flow',
  targets: ['operation'],
  options: {
    flow: {
      type: 'string',
      default: 'sign-in',
      allowed: Object.keys(FLOWS),
      help: 'Signing in, one-time codes and password resets, or what costs money or reaches people.',
    },
  },
  check({ operation, api }, { flow }): readonly Hit[] {
    const isMeant = FLOWS[flow as keyof typeof FLOWS];
    if (operation.key.kind !== 'path' || hasLimitExtension(api.root) || !isMeant(operation, api)) return NO_HIT;
    return saysLimit(operation, api) ? NO_HIT : [{}];
  },
};
