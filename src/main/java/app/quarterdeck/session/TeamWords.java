package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Team;
import org.jspecify.annotations.Nullable;

/** Whose figures are shown, in words. */
public final class TeamWords {

    private TeamWords() {
    }

    /** "Everybody", "The team of Ingrid Vale", "Team Field sales", or the people's names. */
    public static String of(@Nullable Team team, Messages words) {
        return team == null
                ? words.get("session.team.all")
                : words.get("session.team." + team.by().id(),
                        String.join(words.get("session.team.between"), team.names()));
    }

    /** A title with the team after it, where the figures are those of one. */
    static String titled(String title, @Nullable Team team, Messages words) {
        return team == null ? title : words.get("session.team.titled", title, of(team, words));
    }
}
