import { type Address, documentFileAddress } from '../core/addresses/address.ts';
import { publicFileSize } from '../core/files/disk-source.ts';
import { folders } from './chapter-loader.ts';

/** The file of a document: its address, its kind and how heavy it is. The check has compared it with its sum. */
export function documentFile(id: string): { address: Address; type: string; bytes: number } {
  const address = documentFileAddress(id);
  return { address, type: 'PDF', bytes: publicFileSize(folders, address) };
}
