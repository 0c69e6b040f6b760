// What a first visit to a comparison loads, compressed, over a seeded sample of pairs.
import http from 'node:http';

const bytes = (origin, path) => new Promise((done, failed) => {
  http.get(origin + path, { headers: { 'accept-encoding': 'gzip', accept: 'text/html' } }, answer => {
    const parts = [];
    answer.on('data', p => parts.push(p));
    answer.on('end', () => done({ status: answer.statusCode, body: Buffer.concat(parts), gzip: answer.headers['content-encoding'] }));
  }).on('error', failed);
});

function* random(seed) { // of Park and Miller
  for (let s = seed; ;) yield (s = s * 48271 % 2147483647) / 2147483647;
}

export async function weight(origin, zlib, sample) {
  const text = async path => {
    const got = await bytes(origin, path);
    return (got.gzip ? zlib.gunzipSync(got.body) : got.body).toString();
  };
  const roles = [...new Set([...(await text('/roles')).matchAll(/href="\/roles\/([a-z0-9-]+)"/g)].map(m => m[1]))].sort();
  const home = await text('/compare/backend-engineer-vs-full-stack-engineer');
  const assets = [...home.matchAll(/(?:<link rel="(?:stylesheet|icon)"|<script)[^>]*? (?:href|src)="([^"]+)"/g)].map(m => m[1])
    .concat([...home.matchAll(/<link rel="icon" href="([^"]+)"/g)].map(m => m[1]));
  let around = 0;
  for (const asset of new Set(assets)) around += (await bytes(origin, asset)).body.length;
  const draw = random(77);
  let heaviest = { path: '', size: 0 };
  for (let i = 0; i < sample; i++) {
    const one = roles[Math.floor(draw.next().value * roles.length)];
    const two = roles[Math.floor(draw.next().value * roles.length)];
    if (one === two) continue;
    const path = `/compare/${[one, two].sort().join('-vs-')}`;
    const got = await bytes(origin, path);
    if (got.status !== 200) throw new Error(`${path} gave ${got.status}`);
    if (got.body.length > heaviest.size) heaviest = { path, size: got.body.length };
  }
  return { ...heaviest, around, total: heaviest.size + around, sample, roles: roles.length };
}
