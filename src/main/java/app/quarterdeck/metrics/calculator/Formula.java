package app.quarterdeck.metrics.calculator;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;

/** A term in words: its figures by their names. */
record Formula(Term term, Calculation calculation) implements Sayable {

    @Override
    public String say(Messages messages) {
        return term.words(id -> messages.say(calculation.input(id).name()));
    }
}
