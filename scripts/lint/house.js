/** Lint rules of our own, for what no rule of the linter says. */
const readsTheClock = ({ callee, arguments: given, type }) =>
  callee.type === 'Identifier' && callee.name === 'Date' && (type === 'CallExpression' || given.length === 0);

const noClock = {
  create(context) {
    const check = (node) => {
      if (readsTheClock(node)) {
        context.report({ node, message: 'Pure code does not ask what time it is: take `now: Date` as an argument.' });
      }
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export default { meta: { name: 'house' }, rules: { 'no-clock': noClock } };
