import { Tooltip } from 'antd';
import type { RuleMark } from '../api/shapes';
import { useTexts } from './useTexts';

const TONES: Record<RuleMark['mark'], string> = { verified: 'open', 'general-knowledge': 'wait', draft: 'wait', repealed: 'lost', 'product-default': 'info' };

/** How far a value of the rule registry was checked; stands beside every value that is not verified law. The explanation is there for the pointer, the keyboard and the reader. */
export function RuleMarkTag({ mark }: { mark: RuleMark }) {
  const say = useTexts();
  return (
    <Tooltip title={say(mark.texts)}>
      <span className={`lq-tag lq-tag--dot lq-tag--${TONES[mark.mark]}`} role="note" tabIndex={0}>{say(mark.name)}<span className="lq-hidden"> {say(mark.texts)}</span></span>
    </Tooltip>
  );
}
