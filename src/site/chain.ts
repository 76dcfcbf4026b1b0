import { chainText } from '../core/seal/chain.ts';
import { getDisclosures } from './disclosures.ts';

/** The chain as its file holds it: the heading alone before the first seal. */
export const getChainText = async (): Promise<string> => chainText((await getDisclosures()).chain);
