/**
 * Which security headers a call page sends, chosen by `?headers=`: strict (the default) is what
 * such pages are known for, isolated and credentialless add COOP and COEP, none sends nothing.
 */
export function securityHeaders(query: URLSearchParams, nonce: string): Record<string, string> {
  switch (query.get('headers')) {
    case 'none':
      return {};
    case 'isolated':
      return { ...strict(nonce), ...isolated('require-corp') };
    case 'credentialless':
      return { ...strict(nonce), ...isolated('credentialless') };
    default:
      return strict(nonce);
  }
}

function strict(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'origin',
  };
}

/** A frame inside such a page has to send the same, or it is not loaded. */
function isolated(embedder: 'require-corp' | 'credentialless'): Record<string, string> {
  return {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': embedder,
    'cross-origin-resource-policy': 'same-origin',
  };
}
