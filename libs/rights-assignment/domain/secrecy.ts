import { defineSecrecyStop } from '@app/kernel';

export const secrecyStop = defineSecrecyStop('rights.secrecy-stop');
