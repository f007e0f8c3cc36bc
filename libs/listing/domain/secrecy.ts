import { defineSecrecyStop } from '@app/kernel';

export const secrecyStop = defineSecrecyStop('listing.secrecy-stop');
