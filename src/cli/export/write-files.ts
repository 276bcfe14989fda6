// Puts finished files where they were asked for: a folder takes them all, a file name takes one.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { ExportedFile } from '../../exporters/files/exporter.ts';
import { UsageError } from '../subcommand.ts';

/**
 * Writes the files and returns their paths. `out` with an extension is a file when there is only one to write;
 * everything else is a folder, made when it is missing. Throws UsageError when that cannot be written.
 */
export async function writeFiles(files: readonly ExportedFile[], out: string): Promise<string[]> {
  const [first] = files;
  const isFile = files.length === 1 && first !== undefined && (await namesFile(out, first));
  const folder = isFile ? dirname(resolve(out)) : resolve(out);
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      const path = isFile ? resolve(out) : join(folder, file.name);
      await writeFile(path, file.bytes);
      paths.push(path);
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`Không ghi được vào ${out}${why}; đề nghị chọn thư mục khác.`);
  }
  return paths;
}

async function namesFile(out: string, file: ExportedFile): Promise<boolean> {
  if (extname(out).toLowerCase() !== extname(file.name)) return false;
  const there = await stat(out).catch(() => undefined);
  return there?.isDirectory() !== true;
}
