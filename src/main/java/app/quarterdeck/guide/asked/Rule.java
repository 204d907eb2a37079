package app.quarterdeck.guide.asked;

/** How the answer to one question of a template is written. */
@FunctionalInterface
public interface Rule {

    Draft answer(Asked asked);
}
