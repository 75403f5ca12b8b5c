import { expect, it } from '@jest/globals';
import { checkpointBody } from '../../../../../src/modules/audit/domain/checkpoint-body.js';

it('states everything on lines of its own, so that no two checkpoints read alike', () => {
  const createdAt = new Date('2026-01-02T03:04:05.678Z');
  const facts = { number: 2, treeSize: 12, root: 'ab', previousHash: 'cd', createdAt };
  expect(checkpointBody(facts)).toBe('tessera audit log\n12\nab\n2\ncd\n2026-01-02T03:04:05.678Z\n');
});
