package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Team;
import app.quarterdeck.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whose figures are asked for. */
public final class OfTeam {

    @Option(names = "--team", paramLabel = "manager|team|rep=NAME", description = "Counts these people only, instead of "
            + "those of 'set team=…'; several names with ; between them; 'all' = everybody.")
    private @Nullable String team;

    /**
     * The session as it was asked to look.
     *
     * @throws UserFault (wrong usage) where the option cannot be read
     */
    Session in(Session session) {
        if (team != null) {
            try {
                session.lookAt(team.equals("all") ? null : Team.parse(team));
            } catch (IllegalArgumentException e) {
                session.close();
                throw UserFault.usage("cli.bad-team", team);
            }
        }
        return session;
    }
}
