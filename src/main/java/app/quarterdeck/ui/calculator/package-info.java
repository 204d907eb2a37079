/**
 * The calculator: a figure from numbers typed in, before there is any data. May import {@code ui.kit}, the session, the
 * metrics and base. Start at {@link app.quarterdeck.ui.calculator.CalculatorScreen}.
 */
@NullMarked
package app.quarterdeck.ui.calculator;

import org.jspecify.annotations.NullMarked;
