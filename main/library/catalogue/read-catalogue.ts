import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { type CatalogueRecord, recordSchema } from './record.ts';

/**
 * Reads the catalogue in a folder, one JSON file an issue. A folder that is not there holds nothing; a file that is no
 * record is left out and told by `report`, a line each.
 */
export function readCatalogue(folder: string, report: (line: string) => void): Catalogue {
  return catalogueOf(recordFiles(folder, report).flatMap((file) => readRecord(file, report)));
}

function recordFiles(folder: string, report: (line: string) => void): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    report(`catalogue: ${String(error)}`);
    return [];
  }
}

function readRecord(file: string, report: (line: string) => void): CatalogueRecord[] {
  try {
    return [recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))];
  } catch (error) {
    report(`catalogue: ${file} is no record: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
