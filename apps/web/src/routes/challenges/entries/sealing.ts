import type { EntryReceipt } from '../../../api/shapes';
import { uploadFile } from '../../../api/upload';
import { sealFile, type SealedFile } from '../../../sealing/seal';

/** Hands the encrypted bytes in; what the server says that it keeps is held to what was sent. */
export async function handInFile(challengeId: string, file: File, onProgress: (part: number) => void): Promise<SealedFile> {
  const { sealed, ...about } = await sealFile(file.name, new Uint8Array(await file.arrayBuffer()));
  const kept = await uploadFile<{ sha256: string }>(`/api/v1/challenges/${challengeId}/entry-files`, new File([sealed], 'sealed.bin', { type: 'application/octet-stream' }), onProgress);
  if (kept.sha256 !== about.sha256) throw new Error('other bytes were kept');
  return about;
}

/** The receipt as its team keeps it. */
export const receiptFile = (receipt: EntryReceipt): string => JSON.stringify({ format: 'luqiao-receipt-1', ...receipt }, null, 2);
