/** `explain ID` of a change. */
import { describe, expect, test } from 'vitest';
import { explainChange } from '../../../src/compare/diff/explain-kind.ts';
import type { ExplainedChange } from '../../../src/model/change-kind.ts';
import {
  renderExplainedChangeJson,
  renderExplainedChangeMarkdown,
  renderExplainedChangeText,
} from '../../../src/report/render/explained-change.ts';
import { validateAnswer } from '../../support/validate-answer.ts';

const explained = (id: string) => explainChange(id) as ExplainedChange;
const TOOL = { name: 'openapi-posture', version: '1.0.0' };

describe('explain', () => {
  test('says what a change means for clients and for security', () => {
    const text = renderExplainedChangeText(explained('request-parameter-became-required'), {
      colour: false,
      width: 200,
    });
    expect(text).toContain('The ‹subject› is now required on ‹operation›.');
    expect(text).toContain('Clients: breaking. Something that could be sent is no longer accepted.');
    expect(text).toContain('Security: it makes nothing worse or better.');
  });

  test('turns the law round where the API is who calls', () => {
    expect(explained('webhook-request-parameter-became-required').compatibilities).toEqual(['safe']);
    expect(explained('request-property-max-length-increased').compatibilities).toEqual(['safe']);
    expect(explained('callback-request-property-max-length-increased').compatibilities).toEqual(['breaking']);
  });

  test('holds to the published schema', () => {
    for (const id of ['api-removed-without-deprecation', 'api-tag-added', 'response-body-max-length-increased'])
      expect(validateAnswer('explainChange', renderExplainedChangeJson(TOOL, explained(id)))).toEqual([]);
  });

  test('links meanings in Markdown', () => {
    expect(renderExplainedChangeMarkdown(explained('endpoint-added'))).toContain('unauthenticated-surface-added');
  });

  test('knows nothing of ids that no table and no grammar has', () => {
    for (const id of ['endpoint-exploded', 'webhook-', 'request-property', '__proto__'])
      expect(explainChange(id)).toBeNull();
  });
});
