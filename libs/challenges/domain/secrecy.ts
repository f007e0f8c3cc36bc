import { defineSecrecyStop } from '@app/kernel';

export const secrecyStop = defineSecrecyStop('challenges.secrecy-stop');
