package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Team;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.TeamWords;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whose figures all screens show: everybody's, or those of one manager or team. Kept in the workspace. */
final class TeamChoice {

    /** A team as it stands in the menu; null = everybody. */
    private record Only(@Nullable Team team) {
    }

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final MenuChoice<Only> menu;
    private boolean showing;

    TeamChoice(OpenWorkspace workspace, Background background) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        menu = new MenuChoice<Only>(Feather.USERS, words.get("figures.team"),
                only -> TeamWords.of(only.team(), words)).named(words.get("figures.team"));
        menu.setVisible(false);
        menu.managedProperty().bind(menu.visibleProperty());
        menu.valueProperty().subscribe(this::choose);
        workspace.analysisProperty().subscribe(this::renew);
    }

    /** The control; not to be seen where nobody has a manager or a team. */
    MenuChoice<?> menu() {
        return menu;
    }

    private void renew(@Nullable Analysis analysis) {
        if (analysis != null && !analysis.empty()) {
            background.run("teams", (_, _) -> offered(analysis), found -> show(found, analysis));
        }
    }

    private List<Only> offered(Analysis analysis) {
        List<Only> all = new ArrayList<>(List.of(new Only(null)));
        Choices choices = new Choices(analysis);
        for (Team.By by : List.of(Team.By.MANAGER, Team.By.TEAM)) {
            choices.members(new Dimension(by.id()), words).stream().filter(member -> !member.key().isEmpty())
                    .forEach(member -> all.add(new Only(new Team(by, List.of(member.key())))));
        }
        return all;
    }

    private void show(List<Only> found, Analysis analysis) {
        showing = true;
        Only now = new Only(analysis.team());
        List<Only> all = new ArrayList<>(found);
        if (!all.contains(now)) {
            all.add(now);
        }
        menu.choices(all);
        menu.setVisible(all.size() > 1);
        menu.setDisable(!workspace.session().writable());
        menu.valueProperty().set(now);
        showing = false;
    }

    private void choose(@Nullable Only chosen) {
        if (!showing && chosen != null) {
            Team team = chosen.team();
            background.run("team", (_, _) -> {
                workspace.session().set(Map.of("team", team == null ? "" : team.text()));
                return chosen;
            }, _ -> {
            });
        }
    }
}
