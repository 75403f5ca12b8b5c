import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Message } from '../../../../../src/modules/notifications/domain/message.js';
import {
  slackDigest,
  type SlackMessage,
  slackMessage,
} from '../../../../../src/modules/notifications/domain/slack-message.js';

const opened: Message = {
  type: 'proposal.opened',
  timestamp: '2026-01-01T00:00:00.000Z',
  data: {
    proposal_id: 'p1',
    asset_fqn: 'shop.customers',
    proposed_version: '2.0.0',
    expires_at: '2026-01-31T00:00:00.000Z',
    findings: [{ fingerprint: 'f', message: 'Column email is removed', breaking: true }],
    columns_of_yours: ['email'],
    links: { proposal: 'https://tessera.example/api/v1/proposals/p1' },
  },
};
const textsOf = ({ blocks }: SlackMessage): string[] =>
  blocks.flatMap(({ text, elements }) => [...(text ? [text.text] : []), ...(elements ?? []).map((part) => part.text)]);

describe('a message for Slack', () => {
  it('says what changes, which columns of yours, until when, where, and how to answer', () => {
    expect(textsOf(slackMessage(opened))).toEqual([
      'shop.customers: proposal opened',
      ':warning: Column email is removed',
      '*Your columns:* `email`\n*Answer until:* <!date^1769817600^{date_short_pretty} {time}|2026-01-31T00:00:00.000Z>\n*Version:* 2.0.0',
      'To answer: `POST /api/v1/proposals/p1/acknowledgments` with `{"response": "approved"}`, or `"migrating"` with a date, or `"blocked"` with a reason.',
      '<https://tessera.example/api/v1/proposals/p1|Open the proposal>',
    ]);
  });

  it('asks nobody to answer whom it does not touch, or when nothing is asked', () => {
    const { columns_of_yours: _, ...untouched } = opened.data;
    expect(textsOf(slackMessage({ ...opened, data: untouched })).join()).not.toContain('To answer');
    expect(textsOf(slackMessage({ ...opened, type: 'proposal.published' })).join()).not.toContain('To answer');
  });

  it('lets no text of others mention a channel, make a link or leave its quotes', () => {
    const hostile = '<!channel> <https://evil.example|click> & `x`';
    const data = { ...opened.data, asset_fqn: 'x', reason: hostile, columns_of_yours: [hostile] };
    const texts = textsOf(slackMessage({ ...opened, data })).join('\n');
    expect(texts).not.toMatch(/<!channel>|<https:\/\/evil/);
    expect(texts).toContain("`&lt;!channel&gt; &lt;https://evil.example|click&gt; &amp; 'x'`");
  });

  it('keeps to what Slack takes, whatever the event holds', () => {
    const finding = fc.record({
      fingerprint: fc.string(),
      message: fc.string({ maxLength: 2_000 }),
      breaking: fc.boolean(),
    });
    const data = fc.record({
      asset_fqn: fc.string({ maxLength: 5_000 }),
      reason: fc.string({ maxLength: 5_000 }),
      findings: fc.array(finding, { maxLength: 30 }),
      columns_of_yours: fc.array(fc.string({ maxLength: 300 }), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 60 }), (all) => {
        const messages = all.map((each) => ({ ...opened, data: each }));
        for (const { text, blocks } of [slackMessage(messages[0]!), slackDigest(messages)]) {
          expect([text.length <= 3_000, blocks.length <= 50]).toEqual([true, true]);
          const sizes = blocks.map((block) => block.text?.text.length ?? 1);
          expect(sizes.filter((size) => size === 0 || size > 3_000)).toEqual([]);
          expect((blocks[0]?.text?.text.length ?? 0) <= 150).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a digest has a line for each event, forty at most', () => {
  expect(textsOf(slackDigest([opened, { ...opened, type: 'proposal.revised' }]))).toEqual([
    '2 events of the last hour',
    '• <https://tessera.example/api/v1/proposals/p1|shop.customers: proposal opened>',
    '• <https://tessera.example/api/v1/proposals/p1|shop.customers: proposal revised>',
  ]);
  expect(textsOf(slackDigest(Array.from({ length: 45 }, () => opened))).at(-1)).toBe('… and 5 more');
});
