import { Label, Radio, RadioGroup } from 'react-aria-components';
import { searchOrders } from '../../preload/contract-search.ts';
import { useText } from '../i18n/use-text.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';

/** How the results are sorted: words in a row, or one field where there is no room for them. */
export function OrderChoice() {
  const text = useText(searchText);
  const order = useSearch((state) => state.question.order);
  const choose = (value: string): void => {
    const chosen = searchOrders.find((each) => each === value);
    if (chosen !== undefined) useSearch.getState().ask({ order: chosen });
  };
  return (
    <>
      <RadioGroup className="order push" orientation="horizontal" value={order} onChange={choose}>
        <Label className="vh">{text.orderLabel}</Label>
        <div className="seg">
          {searchOrders.map((each) => (
            <Radio key={each} value={each}>
              {text.orders[each]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <select
        className="select order-field push"
        aria-label={text.orderLabel}
        value={order}
        onChange={(event) => choose(event.target.value)}
      >
        {searchOrders.map((each) => (
          <option key={each} value={each}>
            {text.orders[each]}
          </option>
        ))}
      </select>
    </>
  );
}
