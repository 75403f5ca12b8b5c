import { expect, it } from '@jest/globals';
import { redacted } from '../../../../src/platform/logging/redaction.js';

it.each([
  ['key tess_live_0123abcdXYZ of it', 'key tess_live_[redacted] of it'],
  ['whsec_MfKQ9r8GKYqrTwjU+/= was', 'whsec_[redacted] was'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer [redacted]'],
  ['{"authorization":"Bearer abc"}', '{"authorization":"Bearer [redacted]"}'],
  ['x-api-key: abc, cookie: sid=1; b', 'x-api-key: [redacted], cookie: [redacted]; b'],
  ['{"secret":"abc","name":"x"}', '{"secret":"[redacted]","name":"x"}'],
  ['password=hunter2', 'password=[redacted]'],
  ['postgresql://tessera:hunter2@db:5432/tessera failed', 'postgresql://[redacted]@db:5432/tessera failed'],
  ['redis://:hunter2@cache:6379', 'redis://[redacted]@cache:6379'],
  ['POST https://hooks.example.com/a?token=abc#top', 'POST https://hooks.example.com/a?[redacted]#top'],
  ['GET /api/v1/teams 200 in 3 ms', 'GET /api/v1/teams 200 in 3 ms'],
  ['mail a@b.example about 5:1', 'mail a@b.example about 5:1'],
])('%s is written as %s', (text, written) => {
  expect(redacted(text)).toBe(written);
});
