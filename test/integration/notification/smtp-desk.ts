import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Arrived { to: string[]; messageId: string; source: string }
type Reply = 'accept' | 'later' | 'never' | 'no-such-person' | 'drop' | 'silence';

/** A mail server that behaves as it is told, one instruction per mail, and accepts when it was told nothing more. */
export class SmtpDesk {
  readonly arrived: Arrived[] = [];
  readonly replies: Reply[] = [];
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'], logger: false, closeTimeout: 50,
      onRcptTo: (_address, _session, done) => (this.replies[0] === 'no-such-person' ? done(reply(550, this.replies.shift()!)) : done()),
      onData: (stream, session, done) => {
        let source = '';
        stream.on('data', (chunk: Buffer) => { source += chunk.toString(); });
        stream.on('end', () => this.answer(this.replies.shift() ?? 'accept', source, session, done));
      },
    });
    this.server.on('error', () => undefined);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}/?ignoreTLS=true&socketTimeout=400`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(what: Reply, source: string, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (what === 'later') return done(reply(451, what));
    if (what === 'never') return done(reply(554, what));
    this.arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), messageId: /^Message-ID: (.+)$/im.exec(source)?.[1]?.trim() ?? '', source });
    // The mail has arrived, but its sender never learns it.
    if (what === 'drop') return this.server.connections.forEach((connection) => (connection as unknown as { _socket: { destroy(): void } })._socket.destroy());
    if (what === 'accept') done();
  }
}

const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });
