import { execFile } from 'node:child_process';

/** How a program is run: its environment is all that it gets. */
export type Running = { readonly env: Readonly<Record<string, string>>; readonly cwd?: string };

/** What a program said. */
export type Said = { readonly stdout: string; readonly stderr: string };

/** Runs a program to its end. Throws with what it said when it fails. */
export function run(program: string, args: readonly string[], { env, cwd }: Running): Promise<Said> {
  return new Promise((resolve, reject) => {
    const options = { env, maxBuffer: 64 * 1024 * 1024, ...(cwd === undefined ? {} : { cwd }) };
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${program} ${args.join(' ')}: ${error.message}\n${stdout}\n${stderr}`));
    });
  });
}
