import type { Candidates } from '../command.ts';
import { type FlagOffer, type Offer, spellings } from './offer.ts';

/**
 * Text as a string of PowerShell in ASCII alone: Windows PowerShell reads what a program prints in the code page of the
 * console, where æ, ø and å would become other letters.
 */
function quoted(text: string): string {
  if (/^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const ascii = text
    .replace(/[`"$]/g, '`$&')
    .replace(/[^ -~]/g, (sign) => `$([char]0x${sign.charCodeAt(0).toString(16)})`);
  return `"${ascii}"`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

/** `--draft|dan et udkast`; a table of keys would take -v and -V for the same. */
function flagList(flags: readonly FlagOffer[]): string {
  return list(flags.flatMap((flag) => spellings(flag).map((spelling) => `${spelling}|${flag.explanation}`)));
}

/** Nothing for files and folders: PowerShell completes them itself where nothing is proposed. */
function proposed(candidates: Candidates | undefined): string {
  return typeof candidates === 'object' ? list(candidates) : '@()';
}

function values(flags: readonly FlagOffer[], command: string): readonly string[] {
  return flags
    .filter(({ value }) => value !== undefined)
    .flatMap((flag) =>
      spellings(flag).map((spelling) => `    ${quoted(`${command} ${spelling}`)} = ${proposed(flag.candidates)}`),
    );
}

/** The script for PowerShell 5.1 and newer. */
export function powershell({ commands, shared }: Offer): string {
  const described = commands.flatMap(({ names, summary }) => names.map((name) => `${name}|${summary}`));
  const withUnits = commands.filter(({ operand }) => operand?.candidates === 'units').map(({ names: [name] }) => name);
  return `# aftale: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName aftale, aftale.cmd, aftale.ps1 -ScriptBlock {
  param($word, $ast, $position)
  $commands = ${list(described)}
  $names = @{
${commands.flatMap(({ names: [name, alias] }) => [name, alias].map((one) => `    ${quoted(one)} = ${quoted(name)}`)).join('\n')}
  }
  $shared = ${flagList(shared)}
  $flags = @{
${commands.map(({ names: [name], flags }) => `    ${quoted(name)} = ${flagList(flags)}`).join('\n')}
  }
  $values = @{
${[...values(shared, ''), ...commands.flatMap(({ names: [name], flags }) => values([...flags, ...shared], name))].join('\n')}
  }
  $operands = @{
${commands.map(({ names: [name], operand }) => `    ${quoted(name)} = ${proposed(operand?.candidates)}`).join('\n')}
  }
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $named = $typed | Select-Object -Skip 1 | Where-Object { $names.ContainsKey($_) } | Select-Object -First 1
  $command = if ($named) { $names[$named] } else { '' }
  $place = "$command $($typed[-1])"
  $offered = if ($values.ContainsKey($place)) {
    $values[$place]
  } elseif ($word.StartsWith('-')) {
    if ($command) { $flags[$command] }
    $shared
  } elseif (-not $command) {
    $commands
  } elseif (${list(withUnits)} -contains $command) {
    $encoding = [Console]::OutputEncoding
    try {
      [Console]::OutputEncoding = [Text.UTF8Encoding]::new()
      & $typed[0] completion --units 2>$null
    } finally { [Console]::OutputEncoding = $encoding }
  } else {
    $operands[$command]
  }
  foreach ($entry in $offered) {
    $text, $about = $entry -split '\\|', 2
    if (-not $about) { $about = $text }
    if ($text.StartsWith($word, [StringComparison]::OrdinalIgnoreCase)) {
      [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
    }
  }
}
`;
}
