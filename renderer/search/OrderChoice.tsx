import { Label, Radio, RadioGroup } from 'react-aria-components';
import { searchOrders } from '../../preload/contract-search.ts';
import { useText } from '../i18n/use-text.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';

/** How the results are sorted. */
export function OrderChoice() {
  const text = useText(searchText);
  const order = useSearch((state) => state.question.order);
  return (
    <RadioGroup
      className="choice push"
      orientation="horizontal"
      value={order}
      onChange={(value) => {
        const chosen = searchOrders.find((each) => each === value);
        if (chosen !== undefined) useSearch.getState().ask({ order: chosen });
      }}
    >
      <Label className="vh">{text.orderLabel}</Label>
      <div className="seg">
        {searchOrders.map((each) => (
          <Radio key={each} value={each}>
            {text.orders[each]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
