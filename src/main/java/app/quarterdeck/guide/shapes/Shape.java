package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.goals.Step;

/** How one step of an answer is told. Called only where the step's metric has what it needs. */
@FunctionalInterface
interface Shape {

    void tell(Asked asked, Step step, Draft draft);
}
