import { generate } from 'selfsigned';

/** A certificate for the lab's hosts, made anew at each start and kept in memory only. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'Kring lab' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value }) as const) },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
