package app.quarterdeck.ui.team;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.TeamFigures;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the screen shows, for which period, and who is in hand. */
final class TeamModel {

    /** Null until it was worked out. */
    final ObjectProperty<@Nullable TeamFigures> figures = new SimpleObjectProperty<>();
    /** Why there are no figures, where the user can mend it. */
    final ObjectProperty<@Nullable UserFault> fault = new SimpleObjectProperty<>();
    /** Month, quarter or year of the as-of day. */
    final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.QUARTER);
    final ObjectProperty<@Nullable Member> member = new SimpleObjectProperty<>();
    /** What the person in hand needs; null while it is worked out. */
    final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
}
