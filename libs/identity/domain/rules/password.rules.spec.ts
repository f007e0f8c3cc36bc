import { brokenRules } from '@app/kernel';
import { PASSWORD_RULES } from './password.rules.js';

const broken = (password: string) => brokenRules(PASSWORD_RULES, { password, email: 'lin.tto@yuelu-tech.example', name: '林知行', at: '/password' }).map(({ path, code }) => [path, code]);

describe('a password', () => {
  it.each(['Luqiao-demo-2026', '麓山红叶映湘江水悠悠', 'x7!kQm2#zL'])('%s will do', (password) => expect(broken(password)).toEqual([]));
  it.each(['kurz-9-zn', '麓山红叶映湘江水', 'ab3!'.repeat(33)])('%s has the wrong length', (password) => expect(broken(password)).toEqual([['/password', 'identity.password-length']]));
  it('counts characters, not bytes', () => {
    expect(broken('𠮷野家山水木火土金')).toEqual([['/password', 'identity.password-length']]);
    expect(broken('𠮷野家山水木火土金石')).toEqual([]);
  });
  it.each(['Lin.TTO-2026-xyz', 'my-lin.tto@yuelu-tech.example', '我是林知行来自长沙岳麓山'])('%s is about its owner', (password) => expect(broken(password)).toEqual([['/password', 'identity.password-personal']]));
  it.each(['1234567890', 'password2026', 'Qwertyuiop123!', 'aaaaaaaaaaaa', '1q2w3e4r5t', 'ababababab', 'P@ssw0rd2026'])('%s is common', (password) => expect(broken(password)).toEqual([['/password', 'identity.password-common']]));
});
