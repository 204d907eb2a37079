package app.quarterdeck.guide.answers;

/** How the answer to one question of a template is written. */
@FunctionalInterface
interface Rule {

    Draft answer(Asked asked);
}
