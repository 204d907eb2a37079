package app.quarterdeck.ui.work;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.work.Worklist;
import app.quarterdeck.session.work.Worklists;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.List;

/** What the screen asks of the session, in the background. */
final class WorkActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final WorkModel model;

    WorkActions(OpenWorkspace workspace, Background background, Ways ways, WorkModel model) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
    }

    /** Works all lists out anew; the one on view stays. */
    void load() {
        Session session = workspace.session();
        background.run("work", (_, _) -> new Worklists(session, Selection.DEFAULT, words).all(), lists -> {
            if (model.chosen.get() == null) {
                model.chosen.set(lists.stream().filter(list -> !list.lines().isEmpty()).findFirst()
                        .orElse(lists.getFirst()).id());
            }
            model.lists.set(lists);
        });
    }

    /** Writes lines of the list on view to a file the user chooses. @param ending {@code .xlsx} or {@code .csv} */
    void export(List<Worklist.Line> lines, String ending) {
        Worklist list = model.list();
        if (list == null || !list.needs().isEmpty()) {
            return;
        }
        Path target = ways.saveAs(words.get("work.export"), list.id() + ending,
                ending.equals(".csv") ? words.get("figures.csv") : words.get("work.workbook"));
        if (target != null) {
            background.run("export", (_, cancelled) -> {
                Worklists.export(list, lines, target, words, cancelled);
                return target;
            }, done -> ways.notices().show(words.get("work.exported", lines.size(), done.toString()),
                    words.get("figures.copy-path"), () -> Clip.copy(done.toString())));
        }
    }
}
