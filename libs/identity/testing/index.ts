export { Passwords } from '../application/passwords.js';
