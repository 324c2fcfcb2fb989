/** The OWASP API Security Top 10 of 2023, and where each risk is described. */

export const OWASP_RISKS: ReadonlyMap<string, { readonly title: string; readonly page: string }> = new Map([
  ['API1:2023', { title: 'Broken Object Level Authorization', page: '0xa1-broken-object-level-authorization' }],
  ['API2:2023', { title: 'Broken Authentication', page: '0xa2-broken-authentication' }],
  [
    'API3:2023',
    { title: 'Broken Object Property Level Authorization', page: '0xa3-broken-object-property-level-authorization' },
  ],
  ['API4:2023', { title: 'Unrestricted Resource Consumption', page: '0xa4-unrestricted-resource-consumption' }],
  ['API5:2023', { title: 'Broken Function Level Authorization', page: '0xa5-broken-function-level-authorization' }],
  [
    'API6:2023',
    {
      title: 'Unrestricted Access to Sensitive Business Flows',
      page: '0xa6-unrestricted-access-to-sensitive-business-flows',
    },
  ],
  ['API7:2023', { title: 'Server Side Request Forgery', page: '0xa7-server-side-request-forgery' }],
  ['API8:2023', { title: 'Security Misconfiguration', page: '0xa8-security-misconfiguration' }],
  ['API9:2023', { title: 'Improper Inventory Management', page: '0xa9-improper-inventory-management' }],
  ['API10:2023', { title: 'Unsafe Consumption of APIs', page: '0xaa-unsafe-consumption-of-apis' }],
]);
