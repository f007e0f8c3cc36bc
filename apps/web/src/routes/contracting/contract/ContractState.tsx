import type { ContractBrief } from '../../../api/shapes';
import { StateTag } from '../../../components/StateTag';

export function ContractState({ contract: { state } }: { contract: Pick<ContractBrief, 'state'> }) {
  return <StateTag state={state} of="contract" />;
}
