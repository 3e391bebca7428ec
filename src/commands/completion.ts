import type { Words, World } from '../core/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';

/** How completion is set up in each shell, for the one that is at hand. */
const SETUP: Words = {
  da: `Fuldførelse: skriv begyndelsen af et ord, og tryk Tab. Vælg den skal, I bruger.

bash: læg denne linje nederst i ~/.bashrc
  eval "$(aftale completion bash)"

zsh (Mac): læg disse linjer nederst i ~/.zshrc
  autoload -Uz compinit && compinit
  eval "$(aftale completion zsh)"

fish: skriv én gang, og igen når programmet er opdateret
  aftale completion fish > ~/.config/fish/completions/aftale.fish

PowerShell (Windows): åbn profilen med »notepad $PROFILE«, og læg denne linje i den
  aftale completion powershell | Out-String | Invoke-Expression

Åbn et nyt vindue bagefter. Det virker for kommandoen aftale, ikke for npx aftale.
`,
  en: `Completion: type the beginning of a word, and press Tab. Choose the shell that you use.

bash: put this line at the end of ~/.bashrc
  eval "$(aftale completion bash)"

zsh (Mac): put these lines at the end of ~/.zshrc
  autoload -Uz compinit && compinit
  eval "$(aftale completion zsh)"

fish: type it once, and again when the program was updated
  aftale completion fish > ~/.config/fish/completions/aftale.fish

PowerShell (Windows): open the profile with "notepad $PROFILE", and put this line into it
  aftale completion powershell | Out-String | Invoke-Expression

Open a new window afterwards. It works for the command aftale, not for npx aftale.
`,
};

const SHELLS: readonly string[] = ['bash', 'zsh', 'fish', 'powershell'];

async function run(commands: readonly Command[], request: Request, world: World, voice: Voice): Promise<Ending> {
  if (request.has('units')) {
    const { unitsOf } = await import('./completion/units.ts');
    voice.result(
      unitsOf(world)
        .map((id) => `${id}\n`)
        .join(''),
    );
    return 'fine';
  }
  const shell = request.operands[0] ?? '';
  if (shell === '') {
    voice.result(SETUP[voice.language]);
    return 'fine';
  }
  const { scripts } = await import('./completion/scripts.ts');
  const { offerOf } = await import('./completion/offer.ts');
  const script = scripts.get(shell);
  if (script === undefined) {
    const names = SHELLS.join(', ');
    const text: Words = {
      da: `Der er ingen fuldførelse til den skal. Skriv en af disse: ${names}`,
      en: `There is no completion for that shell. Name one of these: ${names}`,
    };
    voice.complain(`${text[voice.language]}\n`);
    return 'misuse';
  }
  voice.result(script(offerOf(commands, voice.language)));
  return 'fine';
}

/** The command that knows the others: it writes for a shell what may be typed. */
export function completionOf(others: readonly Command[]): Command {
  const completion: Command = {
    name: 'completion',
    alias: 'fuldførelse',
    summary: {
      da: 'skriver det, der får jeres skal til at fuldføre kommandoer, når I trykker Tab',
      en: 'writes what makes your shell complete commands when you press Tab',
    },
    operands: [
      {
        name: { da: 'SKAL', en: 'SHELL' },
        explanation: {
          da: 'bash, zsh, fish eller powershell; ellers vises, hvordan det sættes op',
          en: 'bash, zsh, fish or powershell; otherwise how to set it up',
        },
        required: false,
        many: false,
        candidates: SHELLS,
      },
    ],
    flags: [
      {
        name: 'units',
        hidden: true,
        explanation: { da: 'enhedernes id, som skallen spørger om', en: 'ids of units, as the shell asks for them' },
      },
    ],
    examples: [
      {
        line: 'aftale completion',
        explanation: { da: 'se, hvordan det sættes op i hver skal', en: 'see how to set it up in each shell' },
      },
      {
        line: 'eval "$(aftale completion bash)"',
        explanation: { da: 'brug det i bash med det samme', en: 'use it in bash at once' },
      },
    ],
    run: (request, world, voice) => run([...others, completion], request, world, voice),
  };
  return completion;
}
