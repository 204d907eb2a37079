package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.goals.Step;

/** What only earlier states of the pipeline could tell, and that they are not there: today's records cannot stand in. */
final class SnapshotsShape implements Shape {

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Needs.add(draft, "snapshots");
        draft.say(asked.say("guide.snapshots." + asked.question().id()));
    }
}
