/**
 * The build ends here on purpose: the message is the whole text for the person at the terminal.
 * It carries no stack, because nothing in the program went wrong.
 */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
