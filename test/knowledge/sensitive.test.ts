import { describe, expect, test } from 'vitest';
import { isNamedAfterCollection, looksLikeIdentifier } from '../../src/knowledge/identifier-names.ts';
import { isFetchedUrlName, isPageSizeName, isUrlName } from '../../src/knowledge/input-names.ts';
import {
  isAdministrativePath,
  isCredentialPath,
  isGrantingPath,
  isHealthPath,
} from '../../src/knowledge/path-names.ts';
import {
  classifyData,
  classifyName,
  isCredentialName,
  isPrivilegedName,
  privilegeOf,
} from '../../src/knowledge/sensitive.ts';

describe('classes of data', () => {
  test.each([
    ['password', 'credential'],
    ['password_hash', 'credential'],
    ['hashedPassword', 'credential'],
    ['userPassword', 'credential'],
    ['apiKey', 'credential'],
    ['X-API-Key', 'credential'],
    ['access_token', 'credential'],
    ['resetToken', 'credential'],
    ['clientSecret', 'credential'],
    ['card_pin', 'credential'],
    ['userpassword', 'credential'],
    ['custPhoneNbr', 'contact'],
    ['acct_no', 'financial'],
    ['first_name_kana', 'personal'],
    ['Geburtsdatum', 'birth-date'],
    ['kundenkontonummer', 'financial'],
    ['motDePasse', 'credential'],
    ['numero_de_securite_sociale', 'government-id'],
    ['fechaNacimientoTitular', 'birth-date'],
    ['número_tarjeta', 'payment'],
    ['senha', 'credential'],
    ['data_de_nascimento', 'birth-date'],
    ['ssn', 'government-id'],
    ['socialSecurityNumber', 'government-id'],
    ['cardNumber', 'payment'],
    ['cvv', 'payment'],
    ['cvv2', 'payment'],
    ['dateOfBirth', 'birth-date'],
    ['iban', 'financial'],
    ['homeAddress', 'contact'],
    ['contactEmail', 'contact'],
    ['diagnosis', 'health'],
    ['faceEmbedding', 'biometric'],
  ])('%s is %s', (name, kind) => {
    expect(classifyName(name)?.class).toBe(kind);
  });

  test.each(
    `pageToken nextPageToken continuationToken csrfToken tokenCount tokenId maxTokens prompt_tokens passwordPolicy hasPassword passwordResetRequired
     passwordLastChanged valid paid key publicKey sortKey company expansion spinner opinion secretName encryptedCardNumber maskedCardNumber
     cardLastFour emailVerified phoneType boardingPass skiPass compass passenger passThrough secretary pinMode pinnedBy keyframe
     repository_full_name bankAddressLine1 leaveBalance whiteBalance loadBalancer raceResult passwortrichtlinie numeroPagina authorizationUrl keyboard monkey tokenizer constructor __proto__`.split(
      /\s+/,
    ),
  )('%s is nothing', (name) => {
    expect(classifyName(name)).toBeNull();
  });

  test('types, formats and extensions decide too', () => {
    expect(classifyData({ name: 'password', types: new Set(['boolean']) })).toBeNull();
    expect(classifyData({ name: 'token', types: new Set(['integer']) })).toBeNull();
    expect(classifyData({ name: 'shibboleth', format: 'password' })?.class).toBe('credential');
    expect(classifyData({ name: 'reader', format: 'email' })?.class).toBe('contact');
    expect(classifyData({ name: 'note', schemas: [{ 'x-phi': true }] })?.class).toBe('health');
    expect(classifyData({ name: 'note', schemas: [{ 'x-phi': 'no' }] })).toBeNull();
  });

  test('the names beside it decide between meanings', () => {
    const among = (name: string, ...siblings: string[]) =>
      classifyData({ name, types: new Set(['string']), siblings: () => [name, ...siblings] })?.class ?? null;
    expect(among('pincode', 'login')).toBe('credential');
    expect(among('pincode', 'city', 'state')).toBeNull();
    expect(among('pan', 'cvv')).toBe('payment');
    expect(among('pan', 'gstin')).toBe('government-id');
    expect(among('pan', 'tilt', 'zoom')).toBeNull();
    expect(among('token', 'logprob')).toBeNull();
    expect(among('race', 'ethnicity')).toBe('personal');
    expect(among('street', 'city')).toBe('contact');
    expect(classifyName('race')?.confidence).toBe('low');
  });

  test('what authors say in an extension', () => {
    const stated = (value: unknown) =>
      classifyData({ name: 'note', schemas: [{ 'x-data-classification': value }] })?.class ?? null;
    expect(stated('PCI cardholder data')).toBe('payment');
    expect(stated('confidential')).toBe('personal');
    expect(stated('public')).toBeNull();
    expect(stated(false)).toBeNull();
  });

  test('a credential by its head word', () => {
    expect(['token', 'jwt', 'api_key', 'loginPassword'].every(isCredentialName)).toBe(true);
    expect(['api_key_id', 'secret_version', 'keys'].some(isCredentialName)).toBe(false);
  });
});

describe('privileged names', () => {
  test('rights and money', () => {
    expect(['isAdmin', 'is_admin', 'role', 'permissions', 'balance', 'emailVerified'].every(isPrivilegedName)).toBe(
      true,
    );
    expect(['roleDescription', 'administrative', 'name', 'balanceDate'].some(isPrivilegedName)).toBe(false);
  });

  test('ownership and state are doubtful', () => {
    expect(privilegeOf('ownerId')).toBe('low');
    expect(privilegeOf('status')).toBe('low');
    expect(isPrivilegedName('status')).toBe(false);
  });
});

describe('names of inputs', () => {
  test('identifiers', () => {
    expect(['id', 'userId', 'order_ids', 'account_number', 'invoiceNo'].every(looksLikeIdentifier)).toBe(true);
    expect(['valid', 'paid', 'grid', 'pageNumber', 'houseNumber', 'key'].some(looksLikeIdentifier)).toBe(false);
    expect(isNamedAfterCollection('company', 'companies')).toBe(true);
    expect(isNamedAfterCollection('sessionId', 'sessions')).toBe(true);
    expect(isNamedAfterCollection('token', 'feeds')).toBe(false);
  });

  test('addresses', () => {
    expect(['url', 'callback_url', 'imageUri', 'webhooks', 'redirectTo', 'return-to'].every(isUrlName)).toBe(true);
    expect(['urlCount', 'curl', 'hourly', 'link_id'].some(isUrlName)).toBe(false);
    expect(isFetchedUrlName('webhookUrl')).toBe(true);
    expect(isFetchedUrlName('homepage_url')).toBe(false);
  });

  test('page sizes', () => {
    expect(['limit', 'page_size', 'perPage', 'per_page', 'maxResults'].every(isPageSizeName)).toBe(true);
    expect(['page', 'offset', 'sizeChart', 'limitOrder'].some(isPageSizeName)).toBe(false);
  });
});

describe('paths', () => {
  test('probes have no parameter', () => {
    expect(isHealthPath('/healthz')).toBe(true);
    expect(isHealthPath('/v1/status')).toBe(true);
    expect(isHealthPath('/orders/{id}/status')).toBe(false);
    expect(isHealthPath(`/${'/'.repeat(50_000)}`)).toBe(false);
  });

  test('administration, grants and credentials', () => {
    expect(isAdministrativePath('/admin/users')).toBe(true);
    expect(isAdministrativePath('/users/{admin}')).toBe(false);
    expect(isGrantingPath('/teams/{team}/memberships/{user}')).toBe(true);
    expect(isCredentialPath('/auth/login')).toBe(true);
    expect(isCredentialPath('/service-accounts')).toBe(true);
    expect(isCredentialPath('/books')).toBe(false);
  });
});
