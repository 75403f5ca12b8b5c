import { findingsIn, type Message } from './message.js';

/** Slack takes no longer text in one block. */
const LONGEST_TEXT = 3_000;
const MOST_FINDINGS = 10;

interface Block {
  readonly type: 'header' | 'section' | 'context';
  readonly text?: { readonly type: 'mrkdwn' | 'plain_text'; readonly text: string };
  readonly elements?: readonly { readonly type: 'mrkdwn'; readonly text: string }[];
}

export interface SlackMessage {
  /** Shown where blocks are not, as in a notification. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Proposals in these states wait for answers. */
const ASKING = /^proposal\.(opened|revised|reopened|reminder)$/;

/** What somebody in a channel needs to act: what changes, which columns of theirs, until when, where, and how to answer. */
export function slackMessage(message: Message): SlackMessage {
  const { type, data } = message;
  const title = titleOf(message);
  const findings = findingsIn(data);
  const facts = [
    said('Your columns', listed(data['columns_of_yours'])),
    said('Answer until', moment(data['expires_at'])),
    said('Version', escaped(data['proposed_version'] ?? data['version'])),
    said('Replaces', escaped((data['replaces'] as { version?: unknown } | null | undefined)?.version)),
    said('Replaced by', escaped(data['replaced_by'])),
    said('Reason', escaped(data['reason'])),
  ].filter((fact) => fact !== null);
  const blocks: (Block | null)[] = [
    { type: 'header', text: { type: 'plain_text', text: cut(title, 150) } },
    section(findings.slice(0, MOST_FINDINGS).map(({ message: text, breaking }) => lineOf(text, breaking))),
    section(findings.length > MOST_FINDINGS ? [`… and ${findings.length - MOST_FINDINGS} more`] : []),
    section(facts),
    section(ASKING.test(type) && data['columns_of_yours'] !== undefined ? [howToAnswer(data)] : []),
    context(data['links']),
  ];
  return { text: cut(title, LONGEST_TEXT), blocks: blocks.filter((block) => block !== null) };
}

/** Several messages in one, as an hourly digest: a line for each. */
export function slackDigest(messages: readonly Message[]): SlackMessage {
  const title = `${messages.length} events of the last hour`;
  const lines = messages.map((message) => {
    const link = linkIn(message.data['links']);
    return `• ${link === null ? escaped(titleOf(message)) : `<${link}|${escaped(titleOf(message))}>`}`;
  });
  const shown = lines.slice(0, 40).map((line) => section([line]));
  const more = section(lines.length > 40 ? [`… and ${lines.length - 40} more`] : []);
  const header: Block = { type: 'header', text: { type: 'plain_text', text: title } };
  return { text: title, blocks: [header, ...shown, more].filter((block) => block !== null) };
}

function titleOf({ type, data }: Message): string {
  const name = data['asset_fqn'] ?? data['name'];
  const [thing = '', happened = ''] = type.split('.');
  const words = `${thing.replaceAll('_', ' ')} ${happened.replaceAll('_', ' ')}`;
  return typeof name === 'string' ? `${cut(name, 200)}: ${words}` : words;
}

const lineOf = (text: string, breaking: boolean): string => `${breaking ? ':warning:' : '•'} ${escaped(text)}`;

const howToAnswer = (data: Message['data']): string =>
  `To answer: \`POST /api/v1/proposals/${escaped(data['proposal_id'])}/acknowledgments\` with ` +
  '`{"response": "approved"}`, or `"migrating"` with a date, or `"blocked"` with a reason.';

const said = (label: string, text: string | null): string | null => (text ? `*${label}:* ${text}` : null);

const listed = (columns: unknown): string | null =>
  Array.isArray(columns) && columns.length > 0
    ? columns.map((column) => `\`${escaped(column)?.replaceAll('`', "'")}\``).join(', ')
    : null;

/** A time in the reader's own zone. */
function moment(text: unknown): string | null {
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : `<!date^${Math.floor(at / 1_000)}^{date_short_pretty} {time}|${escaped(text)}>`;
}

/** Text of others says what it says, and neither mentions a channel nor makes a link. */
const escaped = (text: unknown): string | null =>
  typeof text === 'string' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : null;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;

/** Lines as one block, as many as fit; null when there are none. */
function section(lines: readonly string[]): Block | null {
  const fitting: string[] = [];
  let length = 0;
  for (const line of lines) {
    const short = cut(line, 500);
    length += short.length + 1;
    if (length > LONGEST_TEXT) {
      break;
    }
    fitting.push(short);
  }
  return fitting.length === 0 ? null : { type: 'section', text: { type: 'mrkdwn', text: fitting.join('\n') } };
}

function context(links: unknown): Block | null {
  const texts = Object.entries((links ?? {}) as Readonly<Record<string, string>>).map(
    ([thing, url]) => `<${url}|Open the ${thing}>`,
  );
  return texts.length === 0 ? null : { type: 'context', elements: [{ type: 'mrkdwn', text: texts.join('  ·  ') }] };
}

const linkIn = (links: unknown): string | null => Object.values((links ?? {}) as Record<string, string>)[0] ?? null;
