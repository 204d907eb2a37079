package app.quarterdeck.base;

/** Something with a reading in words that depends on the user's language: a note, a figure, a period. */
@FunctionalInterface
public interface Sayable {

    String say(Messages messages);
}
