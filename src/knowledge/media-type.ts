/** What a media type says about the content, parameters and case aside (RFC 9110 §8.3.1). */

/** Files, images, archives and other bytes: a schema has nothing to say about them. */
export function isByteMediaType(name: string): boolean {
  const [type = '', subtype = ''] = name.slice(0, 200).split(';', 1)[0]?.trim().toLowerCase().split('/') ?? [];
  if (/^(image|audio|video|font|model)$/.test(type)) return true;
  return (
    type === 'application' &&
    /^(octet-stream|pdf|zip|gzip|x-.*|vnd\.(ms-|openxmlformats|oasis|android).*|epub\+zip|java-archive|wasm|protobuf|grpc.*)$/.test(
      subtype,
    ) &&
    subtype !== 'x-www-form-urlencoded' &&
    !/json|yaml|xml$/.test(subtype)
  );
}
