export { EFFORT, planBasket } from '../../utils/planning/plan-basket';
export { problemOf } from '../../utils/planning/plan-problem';
export { solveBasket, solveLeavingOut } from '../../utils/planning/solve-basket';
export { marketBasket } from './market';
export { lpText, programmeOf } from './programme';
