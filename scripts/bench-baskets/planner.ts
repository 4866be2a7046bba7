export { planBasket } from '../../utils/planning/plan-basket';
export { problemOf } from '../../utils/planning/plan-problem';
export { solveLeavingOut } from '../../utils/planning/solve-basket';
export { marketBasket } from './market';
